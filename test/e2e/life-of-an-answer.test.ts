import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exported } from '../helpers/export.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
let collector: CollectorProcess;
/** The board, opened once, before anybody has answered. */
let board: Page;
let loads = 0;
const errors: string[] = [];

before(async () => {
  [browser, collector] = await Promise.all([startBrowser(), startCollector({ args: ['--site', 'demo'] })]);
  browser.context.on('weberror', (error) => errors.push(error.error().message));
  board = await browser.newPage();
  board.on('load', () => (loads += 1));
  await board.goto(`${collector.origin}/board?lang=en`);
  await board.getByRole('heading', { name: 'Awareness' }).waitFor();
});

after(async () => {
  await browser.close();
  await collector.stop();
});

test('a score and a reason, given by keyboard on the landing page, stand under awareness on the open board', async () => {
  const page = await openDemo('landing');
  const panel = page.locator('nps-survey');
  await panel.getByRole('radio').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'it took the focus');
  await tabTo(panel.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let score = 1; score <= 9; score++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await focused(panel.getByRole('textbox'));
  await page.keyboard.type('It woke me gently.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.getByText('Thank you for your answer.').waitFor();

  const place = touchpoint('Awareness', 'Landing page');
  await place.getByText('few answers').waitFor();
  await latest('It woke me gently.').waitFor();
  assert.match((await latest('It woke me gently.').textContent()) ?? '', /Awareness › Landing page/);
  await page.close();
});

test('a choice made by pointer on the order confirmation stands under purchase on the open board', async () => {
  const page = await openDemo('shop');
  const poll = page.locator('exit-poll');
  await poll.locator('label', { hasText: 'Vän eller familj' }).click();
  await poll.getByRole('button', { name: 'Skicka' }).click();
  await poll.getByText('Tack').waitFor();

  await touchpoint('Purchase', 'Checkout').getByText('1 response').waitFor();
  await latest('Friend or family').waitFor();
  const [row] = (await exported(collector)).filter(({ survey }) => survey === 'exit-poll');
  assert.deepEqual(row?.order, { id: 'A-1001', value: '499.00', currency: 'SEK', trust: 'claimed' });
  await page.close();
});

test('praise, given by keyboard on the article, stands under use on the open board', async () => {
  const page = await openDemo('article');
  const feedback = page.locator('feedback-tab');
  const tab = feedback.getByRole('button', { name: 'Tyck till' });
  await tab.focus();
  await page.keyboard.press('Enter');
  await focused(feedback.getByRole('radio', { name: 'En idé' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(feedback.getByRole('textbox', { name: 'Ditt meddelande' }));
  await page.keyboard.type('Tack för tabellen!');
  await tabTo(feedback.getByRole('button', { name: 'Skicka' }));
  await page.keyboard.press('Enter');
  await feedback.getByText('Tack').waitFor();
  await page.keyboard.press('Escape');
  await focused(tab);

  await latest('Tack för tabellen!').waitFor();
  assert.match(
    (await latest('Tack för tabellen!').textContent()) ?? '',
    /Use › Website.*feedback.*Something good/s,
  );
  await touchpoint('Use', 'Website').waitFor();
  await page.close();
});

test('the board has shown all that without a reload, and no page has had an error', () => {
  assert.equal(loads, 1);
  assert.deepEqual(errors, []);
});

async function openDemo(name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${collector.origin}/${name}/`);
  return page;
}

/** What the board shows of a touchpoint under a stage. */
function touchpoint(stage: string, name: string): Locator {
  return board
    .locator('.stage', { has: board.getByRole('heading', { name: stage, exact: true }) })
    .locator('.touchpoint', { has: board.getByRole('heading', { name, exact: true }) });
}

/** The response among the latest in which something was said. */
function latest(said: string): Locator {
  return board.locator('.latest > ol > li', { hasText: said });
}

/** Presses Tab until it gets there, as whoever has no mouse does. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

/** Waits until something has the focus. */
function focused(target: Locator): Promise<void> {
  return target.and(target.page().locator(':focus')).waitFor();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}
