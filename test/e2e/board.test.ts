import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { believableAnswers } from '../helpers/believable-answers.mjs';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
let collector: CollectorProcess;
const said: string[] = [];

before(async () => {
  [browser, collector] = await Promise.all([
    startBrowser(),
    startCollector({ args: ['--items-per-minute', '0'] }),
  ]);
  const answers: { channel: string }[] = believableAnswers();
  const items = answers.map((each, index) => ({ ...each, channel: index % 3 === 0 ? 'email' : 'web' }));
  for (let at = 0; at < items.length; at += 50) {
    const body = JSON.stringify({ items: items.slice(at, at + 50) });
    const { status } = await fetch(`${collector.origin}/responses`, { method: 'POST', body });
    assert.equal(status, 200);
  }
});

after(async () => {
  await browser.close();
  await collector.stop();
});

async function open(search: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${collector.origin}/board${search}`);
  await page.locator('main section').first().waitFor();
  return page;
}

const total = (page: Page): Promise<string | null> => page.locator('.totals dd').first().textContent();

test('a filter changes the numbers and the address, Back takes it off, and a shared address brings it back', async () => {
  const page = await open('?lang=en');
  const all = await total(page);
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Channel').selectOption('email');
  await page.getByText('Channel: E-mail').waitFor();
  await page.waitForFunction((old) => document.querySelector('.totals dd')?.textContent !== old, all);
  const few = await total(page);
  assert.equal(new URL(page.url()).searchParams.get('channel'), 'email');

  const shared = await open(new URL(page.url()).search);
  assert.equal(await total(shared), few);
  await shared.close();

  await page.goBack();
  await page.waitForFunction((old) => document.querySelector('.totals dd')?.textContent === old, all);
  assert.equal(new URL(page.url()).searchParams.get('channel'), null);
  await page.close();
});

test('filters that do not go together are explained, and go away by a press', async () => {
  const page = await open('?lang=en');
  await page.goto(`${collector.origin}/board?lang=en&from=2026-02-02&to=2026-01-01`);
  await page.getByText('These filters do not go together').waitFor();
  said.length = 0; // The browser names an answer of 400 an error.
  await page.getByRole('main').getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('heading', { name: 'Awareness' }).waitFor();
  await page.close();
});

test('the line is saved as a picture under the strict policy of the board', async () => {
  const page = await open('?lang=sv');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som bild' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^Resans karta \d{4}-\d\d-\d\d\.png$/);
  const stream = await download.createReadStream();
  const [first] = await stream.take(1).toArray();
  assert.ok(Buffer.isBuffer(first));
  assert.equal(first.subarray(1, 4).toString(), 'PNG');
  await page.close();
});

test('every page of the board opens from its navigation, without a word on the console', async () => {
  const page = await open('?lang=en');
  for (const name of [
    'As a table',
    'Coverage',
    'Walk the journey',
    'Comments',
    'Cases',
    'Improvements',
    'Access',
  ]) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  }
  await page.close();
  assert.deepEqual(said, []);
});

test('an improvement is written down, published, and seen on the public page', async () => {
  const page = await open('?lang=en#improvements');
  await page.getByLabel('Touchpoint').selectOption('delivery');
  await page.getByLabel('Day of the change').fill('2026-01-15');
  await page.getByLabel('You said (English)').fill('Parcels come late.');
  await page.getByLabel('We did (English)').fill('Two more cars.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Make it a draft again' }).waitFor();
  const updates = await (await fetch(`${collector.origin}/updates?lang=en`)).text();
  assert.match(updates, /Two more cars\./);
  await page.close();
});

test('a comment is found by a word of it, and starred', async () => {
  const page = await open('?lang=en#comments');
  await page.getByRole('searchbox').fill('Sunday');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const comment = page.locator('.entries > li').filter({ hasText: 'Someone answered, on a Sunday.' });
  await comment.getByRole('button', { name: 'Star', exact: true }).click();
  await comment.getByText('Starred', { exact: true }).waitFor();
  assert.equal(await page.locator('.entries > li').count(), 1);
  await page.close();
});
