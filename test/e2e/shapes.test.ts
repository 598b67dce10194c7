import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exportedWhen } from '../helpers/export.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
let collector: CollectorProcess;

before(async () => {
  [browser, collector] = await Promise.all([startBrowser(), startCollector({ args: ['--site', 'demo'] })]);
});

after(async () => {
  await browser.close();
  await collector.stop();
});

/** How a visitor answers on each page of the demo, and how the answer says that it came. */
const shapes: Record<string, { answer: (page: Page) => Promise<void>; channel: string }> = {
  element: { answer: giveScore, channel: 'web' },
  div: { answer: giveScore, channel: 'web' },
  script: { answer: giveScore, channel: 'web' },
  link: { answer: giveScore, channel: 'web' },
  frame: { answer: (page) => giveScore(page.frameLocator('iframe')), channel: 'iframe' },
  page: {
    async answer(page) {
      await page.getByRole('link', { name: 'Tell us what you think' }).click();
      await giveScore(page);
    },
    channel: 'link',
  },
  queue: { answer: giveScore, channel: 'web' },
  worker: {
    async answer(page) {
      await page.getByRole('button', { name: 'Very satisfied' }).click();
      await page.getByText('The answer is delivered.').or(page.getByText('The answer is queued.')).waitFor();
    },
    channel: 'web',
  },
};

async function giveScore(where: Page | FrameLocator): Promise<void> {
  await where.getByRole('radio', { name: '9', exact: true }).check();
  await where.getByRole('button', { name: 'Save and continue' }).click();
  await where.getByRole('textbox').waitFor();
}

for (const [shape, { answer, channel }] of Object.entries(shapes)) {
  test(`the demo of “${shape}” asks, and its answer arrives with its tags`, async () => {
    const { page, said } = await open(`shapes/${shape}.html`);
    const earlier = (await exportedWhen(collector, () => true)).map(({ id }) => id);
    await answer(page);
    const rows = await exportedWhen(collector, (all) => all.some(({ id }) => !earlier.includes(id)));
    const arrived = rows.find(({ id }) => !earlier.includes(id));
    assert.deepEqual([arrived?.stage, arrived?.touchpoint, arrived?.channel], ['use', 'website', channel]);
    assert.deepEqual(said, []);
    await page.close();
  });

  test(`the demo of “${shape}” fits a phone, and its snippet can be copied`, async () => {
    const { page } = await open(`shapes/${shape}.html`, 320);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText(/^(Copied|Selected)/).waitFor();
    await page.close();
  });
}

test('the buttons beside the queue put more commands in it', async () => {
  const { page } = await open('shapes/queue.html');
  await page.locator('nps-survey').waitFor();
  await page.getByRole('button', { name: 'Insert a poll' }).click();
  await page.locator('.survey > exit-poll').waitFor();
  await page.getByRole('button', { name: 'Insert a tab' }).click();
  await page.getByRole('button', { name: 'Open the tab' }).click();
  await page.locator('feedback-tab').getByRole('radio').first().waitFor();
  await page.close();
});

test('the list of snippets leads to each of them', async () => {
  const { page } = await open('shapes/');
  const links = await page
    .locator('.shapes a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(
    links,
    Object.keys(shapes).map((shape) => `${shape}.html`),
  );
  await page.close();
});

async function open(path: string, width = 1280): Promise<{ page: Page; said: string[] }> {
  const said: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${collector.origin}/${path}`);
  return { page, said };
}
