import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

const token = 'a-token-of-the-environment';
let browser: TestBrowser;
let collector: CollectorProcess;

before(async () => {
  [browser, collector] = await Promise.all([
    startBrowser(),
    startCollector({ env: { KUNDRESA_TOKEN: token } }),
  ]);
});

after(async () => {
  await browser.close();
  await collector.stop();
});

test('the board is read after signing in once, also after a reload, until one signs out', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // The browser itself names every answer of 401 an error.
    const matters = ['error', 'warning'].includes(message.type());
    if (matters && !message.text().includes('401')) said.push(message.text());
  });
  await page.goto(`${collector.origin}/board?lang=en`);
  await page.getByRole('textbox', { name: 'Token' }).fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('The server did not accept that token.').waitFor();

  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Awareness' }).waitFor();
  const [cookie] = await page.context().cookies(collector.origin);
  assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, 'Strict']);
  assert.equal(await page.evaluate(() => document.cookie + sessionStorage.length), '0');

  await page.reload();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('This board needs a token').waitFor();
  assert.equal((await page.context().cookies(collector.origin)).length, 0);
  assert.deepEqual(said, []);
  await page.close();
});
