import type { Page } from 'playwright-core';
import { loader, thanked } from './visitor.js';

const pages = ['one', 'two', 'three'].map((id) => ({
  id,
  questions: [
    {
      id: `number-${id}`,
      kind: 'choice',
      title: `Number ${id}?`,
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
  ],
}));

/** A survey of three pages, which can be gone on with after a reload. */
function longSurvey(common: string): string {
  const definition = JSON.stringify({ v: 1, id: 'long', version: 1, pages });
  return `<nps-survey ${common} id="long"><script type="application/json">${definition}</script></nps-survey>`;
}

/** A page with every element: with what is remembered, looked up and drawn, and with what asks for a contact. */
export function firstBody(common: string, check: string): string {
  return `${loader}
    <nps-survey ${common} stage="use" touchpoint="website" sample="100%" receipt check="${check}" subject="c29tZSByYW5kb20" context-segment="b2b"></nps-survey>
    <exit-poll ${common} stage="purchase" touchpoint="checkout" order-id="A-1001" order-value="499.00" currency="SEK" quiet="any:0">
      <option value="friend">A friend</option><option value="ad">An ad</option></exit-poll>
    <nps-survey ${common} survey="visited" placement="panel" trigger="manual" only="visit:first"></nps-survey>
    <feedback-tab ${common} stage="loyalty" touchpoint="feedback"></feedback-tab>
    ${longSurvey(common)}`;
}

/** A page that is come back to: with the longer survey once more, and panels that ask by themselves. */
export function secondBody(common: string): string {
  return `<!doctype html><html lang="en"><title>again</title><body>${loader}
    ${longSurvey(common)}
    <nps-survey ${common} survey="closed" placement="panel" trigger="event:closed" quiet="any:0"></nps-survey>
    <nps-survey ${common} survey="later" placement="panel" trigger="event:later" quiet="any:0"></nps-survey>`;
}

/** Opens the tab, says something, leaves a contact where one is asked for, and closes it. */
export async function answerTab(
  page: Page,
  { text, contact }: { readonly text: boolean; readonly contact: boolean },
): Promise<void> {
  const tab = page.locator('feedback-tab');
  await tab.getByRole('button', { name: 'Feedback' }).click();
  await tab.getByRole('radio', { name: 'An idea' }).check();
  if (text) await tab.locator('textarea').fill('Open on Sundays.');
  if (contact) {
    await tab.locator('input[type=email]').fill('kim@shop.example');
    await tab.getByRole('checkbox').check();
  }
  await tab.locator('[part~=submit]').click();
  await thanked(tab);
  await tab.locator('[part~=close]').click();
}

/** Answers the longer survey from where it stands: so many pages, or all that are left. */
export async function answerLong(page: Page, { most = pages.length } = {}): Promise<void> {
  const long = page.locator('#long');
  const title = long.locator('[part~=question] [part~=title], [part~=thanks]').first();
  await title.waitFor();
  let [answered, words] = [0, await title.textContent()];
  while (answered < most && words?.includes('Number')) {
    await long.getByRole('radio', { name: 'Yes' }).check();
    await long.locator('[part~=submit]').click();
    await title.filter({ hasNotText: words }).waitFor();
    [answered, words] = [answered + 1, await title.textContent()];
  }
}

/** Lets a panel ask, and closes it. */
export async function closePanel(page: Page, name: string): Promise<void> {
  await page.evaluate((type) => dispatchEvent(new Event(type)), name);
  const panel = page.locator(`nps-survey[survey=${name}]`);
  await panel.locator('[part~=close]').click();
  await panel.locator('[part~=panel]').waitFor({ state: 'detached' });
}
