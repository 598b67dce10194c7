import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exported } from '../helpers/export.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';
import { giveReason, giveScore, thanked } from '../helpers/visitor.js';

let browser: TestBrowser;
let collector: CollectorProcess;

before(async () => {
  [browser, collector] = await Promise.all([startBrowser(), startCollector({ args: ['--site', 'demo'] })]);
});

/** Writes down what a page posts, also while it is left. */
const notePosts = `{
  const note = (to) => sessionStorage.setItem('posted', [sessionStorage.getItem('posted'), to].join(' '));
  const { fetch } = globalThis;
  globalThis.fetch = (to, options) => {
    if (options?.method === 'POST') note(to);
    return fetch(to, options);
  };
  navigator.sendBeacon = (to) => (note(to), true);
}`;

after(async () => {
  await browser.close();
  await collector.stop();
});

test('a ready-made survey is answered to its end on the page that previews them, and nothing is posted', async () => {
  const page = await browser.newPage();
  await page.addInitScript(notePosts);
  await page.goto(`${collector.origin}/surveys.html?survey=relationship-nps&lang=en`);
  const survey = page.locator('#room nps-survey');
  await giveScore(survey, 9);
  await giveReason(survey, 'Everything arrived in time.');
  await thanked(survey);
  // What still waits, and what counts who saw a survey, leaves with the page.
  await page.goto(`${collector.origin}/privacy.html`);

  assert.equal(await page.evaluate(() => sessionStorage.getItem('posted')), null);
  assert.deepEqual(await exported(collector), []);
  await page.close();
});

test('the snippet below the preview is the one of the survey that was chosen', async () => {
  const page = await browser.newPage();
  await page.goto(`${collector.origin}/surveys.html`);
  await shows(page, 'checkout-ease');
  await page.getByRole('link', { name: 'Leaving customers' }).click();

  await shows(page, 'churn');
  await page.reload();
  await shows(page, 'churn');
  await page.close();
});

test('a hosted page in Hebrew ends the English title of a survey where that ends', async () => {
  const page = await browser.newPage();
  await page.goto(`${collector.origin}/s/churn?lang=he`);

  const { text, dir, endsRight } = await page.evaluate<Title>(`(() => {
    const { firstChild } = document.querySelector('h1 .title');
    const leftOf = (place) => {
      const range = new Range();
      range.setStart(firstChild, place);
      range.setEnd(firstChild, place + 1);
      return range.getBoundingClientRect().left;
    };
    const text = firstChild.data.trimEnd();
    return { text, dir: document.dir, endsRight: leftOf(text.length - 1) > leftOf(0) };
  })()`);
  assert.match(text, /^[A-Z].*[?.]$/);
  assert.equal(dir, 'rtl');
  assert.ok(endsRight);
  await page.close();
});

interface Title {
  readonly text: string;
  readonly dir: string;
  readonly endsRight: boolean;
}

/** Waits until the survey stands in the room, and compares what the page says about it. */
async function shows(page: Page, id: string): Promise<void> {
  await page.locator(`#room nps-survey[survey="${id}"]`).getByRole('group').first().waitFor();
  const snippet = (await page.locator('.snippet code').textContent()) ?? '';
  assert.deepEqual(
    [...snippet.matchAll(/survey="([^"]*)"|"\/s\/([^"]*)"/g)].map(([, survey, path]) => survey ?? path),
    [id, id],
  );
  assert.equal(await page.locator('nav [aria-current]').getAttribute('data-id'), id);
  assert.equal(new URL(page.url()).searchParams.get('survey') ?? 'checkout-ease', id);
}
