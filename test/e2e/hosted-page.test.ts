import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exportedWhen, type Stored } from '../helpers/export.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
let collector: CollectorProcess;
/** What was thrown on a page, or forbidden by its policy. */
const errors: string[] = [];

before(async () => {
  [browser, collector] = await Promise.all([startBrowser(), startCollector()]);
  browser.context.on('weberror', (error) => errors.push(error.error().message));
  browser.context.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
  });
});

afterEach(async () => {
  await browser.context.setOffline(false);
  await Promise.all(browser.context.pages().map((page) => page.close()));
  assert.deepEqual(errors.splice(0), []);
});

after(async () => {
  await browser.close();
  await collector.stop();
});

async function open(path: string, context: BrowserContext = browser.context): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${collector.origin}${path}`);
  return page;
}

async function score(page: Page, value: number): Promise<void> {
  await page.locator(`input[value="${value}"]`).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
}

async function reason(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

/** How many forms wait on the device. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('kundresa-hosted');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const { result: database } = opening;
      const counting = database.transaction('forms').objectStore('forms').count();
      counting.onsuccess = () => { database.close(); resolve(counting.result); };
    };
  })`);
}

async function emptied(page: Page): Promise<void> {
  for (let look = 0; look < 200; look++) if ((await waiting(page)) === 0) return;
  assert.fail('Something still waits.');
}

/** The words that the focus is on. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent.trim());
}

function about(touchpoint: string) {
  return (rows: readonly Stored[]): Stored[] => rows.filter((row) => row.touchpoint === touchpoint);
}

function reasonOf(row: Stored | undefined): unknown {
  return row?.answers.find(({ question }) => question === 'why')?.value;
}

test('a page is sent and the next one shown without loading anything anew, and the focus is on its heading', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=in_place');
  await page.evaluate(() => (document.documentElement.dataset['same'] = 'yes'));
  await score(page, 9);
  const why = page.getByRole('heading', { name: 'What do you like most?' });
  await why.waitFor();
  assert.equal(await focused(page), 'What do you like most?');
  assert.equal(await page.title(), 'What do you like most?');
  await reason(page, 'That it stays.');
  await page.locator('.done').waitFor();
  assert.equal(await page.locator('html').getAttribute('data-same'), 'yes');
  assert.match(page.url(), /\/s\/nps\/thanks\?/);
  await emptied(page);
  const rows = about('in_place')(await exportedWhen(collector, (all) => about('in_place')(all).length > 0));
  assert.deepEqual(
    rows.map((row) => [row.status, row.channel, reasonOf(row)]),
    [['complete', 'link', 'That it stays.']],
  );
});

test('what is sent offline is kept with all that was chosen, and goes on when the network is back', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=tunnel');
  await browser.context.setOffline(true);
  await score(page, 3);
  await page.getByText('It is saved on this device').waitFor();
  assert.match((await focused(page)) ?? '', /saved on this device/);
  assert.ok(await page.locator('input[value="3"]').isChecked());
  assert.equal(await waiting(page), 1);
  await browser.context.setOffline(false);
  await page.getByRole('heading', { name: 'What was the main thing that disappointed you?' }).waitFor();
  await emptied(page);
  const rows = await exportedWhen(collector, (all) => about('tunnel')(all).length > 0);
  assert.deepEqual(
    about('tunnel')(rows).map(({ status, answers }) => [status, answers[0]?.value]),
    [['partial', 3]],
  );
});

test('who sends the last page offline is thanked, and the answer arrives with the next visit', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=basement');
  await score(page, 7);
  await page.getByRole('textbox').waitFor();
  await browser.context.setOffline(true);
  await reason(page, 'No network down here.');
  await page.getByRole('heading', { name: 'Thank you for your answer.' }).waitFor();
  await page.getByText('It is saved on this device').waitFor();
  await page.close();
  await browser.context.setOffline(false);
  const next = await open('/s/exit-poll');
  const rows = await exportedWhen(collector, (all) => reasonOf(about('basement')(all)[0]) !== undefined);
  const [row, ...others] = about('basement')(rows);
  assert.deepEqual([row?.status, reasonOf(row), others.length], ['complete', 'No network down here.', 0]);
  await emptied(next);
});

test('a page that is not the collector’s answers nothing: the answer is kept until it can be sent', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=portal');
  await page.route('**/s/nps', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<main>Welcome to the hotel</main>' }),
  );
  await score(page, 10);
  await page.getByText('It is saved on this device').waitFor();
  assert.equal(await waiting(page), 1);
  await page.unroute('**/s/nps');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('textbox').waitFor();
  await emptied(page);
});

test('what is wrong is said in place, with the focus on it, and nothing that was typed is lost', async () => {
  const page = await open('/s/exit-poll?lang=en&touchpoint=wrong');
  await page.getByRole('button', { name: 'Send' }).click();
  const problem = page.getByRole('alert');
  await problem.waitFor();
  assert.equal(await focused(page), 'Choose or write an answer.');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.done').waitFor();
});

test('the way back, of the page and of the browser, leads to the page before with what was chosen', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=way_back');
  await score(page, 9);
  await page.getByRole('textbox').fill('Half a sentence');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('radio', { name: '9' }).waitFor();
  assert.ok(await page.locator('input[value="9"]').isChecked());
  await page.getByRole('button', { name: 'Save and continue' }).click();
  assert.equal(await page.getByRole('textbox').inputValue(), 'Half a sentence');
  await page.goBack();
  await page.locator('input[value="9"]').waitFor();
  await page.goForward();
  await page.getByRole('textbox').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.done').waitFor();
  await page.goBack();
  assert.equal(await page.getByRole('textbox').inputValue(), 'Half a sentence');
});

const finder = /\/s\/warn-in-field\.js$/;

test('what warns of personal data is fetched when somebody writes, and with it the page is under 15 kB', async () => {
  const page = await browser.newPage();
  const fetched: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.on('requestfinished', (request) =>
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    ),
  );
  await page.goto(`${collector.origin}/s/nps?lang=en&touchpoint=personal`, { waitUntil: 'networkidle' });
  await score(page, 9);
  const field = page.getByRole('textbox');
  await field.waitFor();
  assert.equal(fetched.filter((url) => finder.test(url)).length, 0);
  await field.pressSequentially('Call 070-123 45 67');
  const warning = page.getByRole('status');
  await page.getByText('This looks like a phone number. Please leave out personal details.').waitFor();
  assert.equal(await field.getAttribute('aria-describedby'), `why-hint ${await warning.getAttribute('id')}`);
  assert.equal(await field.inputValue(), 'Call 070-123 45 67');
  assert.equal(fetched.filter((url) => finder.test(url)).length, 1);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  assert.ok(total < 15_000, `${total} bytes`);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  assert.equal(new URLSearchParams((await sent).postData() ?? '').get('why'), 'Call 070-123 45 67');
  await page.locator('.done').waitFor();
});

test('what warns is not missed where it cannot be fetched: the form is sent all the same', async () => {
  const page = await browser.newPage();
  await page.route(finder, (route) => route.abort());
  await page.goto(`${collector.origin}/s/nps?lang=en&touchpoint=unwarned`);
  await score(page, 9);
  const failed = page.waitForEvent('requestfailed');
  await reason(page, 'kim@shop.example');
  await failed;
  await page.locator('.done').waitFor();
  const rows = await exportedWhen(collector, (all) => reasonOf(about('unwarned')(all)[0]) !== undefined);
  // As exports say it.
  assert.equal(reasonOf(about('unwarned')(rows)[0]), '[email]');
});

test('without scripts, a page that comes back for another reason warns of what stands in it', async () => {
  const plain = await browser.browser.newContext({ javaScriptEnabled: false });
  const page = await open('/s/feedback?lang=sv', plain);
  await page.getByRole('textbox').first().fill('Ring mig på 070-123 45 67');
  await page.getByRole('button', { name: 'Skicka' }).click();
  await page.getByText('Det här ser ut som ett telefonnummer.').waitFor();
  assert.equal(await page.getByRole('textbox').first().inputValue(), 'Ring mig på 070-123 45 67');
  await plain.close();
});

test('without scripts it is the same form, page by page', async () => {
  const plain = await browser.browser.newContext({ javaScriptEnabled: false });
  const page = await open('/s/nps?lang=en&touchpoint=no_script', plain);
  await score(page, 8);
  await reason(page, 'Plain.');
  await page.locator('.done').waitFor();
  await plain.close();
  const rows = await exportedWhen(collector, (all) => reasonOf(about('no_script')(all)[0]) !== undefined);
  assert.equal(about('no_script')(rows)[0]?.status, 'complete');
});

test('in a sandbox without an origin the form goes by itself', async () => {
  const page = await browser.newPage();
  await page.goto(`${collector.origin}/live`);
  await page.setContent(
    `<iframe sandbox="allow-forms allow-scripts" src="${collector.origin}/frame/nps?lang=en&touchpoint=sandbox"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('input[value="6"]').check();
  await frame.getByRole('button', { name: 'Save and continue' }).click();
  await frame.getByRole('textbox').waitFor();
});

test('the whole page, its styles and its script are under 15 kB as they travel', async () => {
  for (const survey of ['nps', 'exit-poll', 'store-kiosk', 'feedback']) {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(
        request
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      ),
    );
    await page.goto(`${collector.origin}/s/${survey}?lang=en`, { waitUntil: 'networkidle' });
    const all = await Promise.all(sizes);
    const total = all.reduce((sum, size) => sum + size, 0);
    assert.equal(all.length, 3);
    assert.ok(total < 15_000, `${survey} is ${total} bytes`);
    await page.close();
  }
});

test('every state of it is accessible, and no wider than the cheapest phone', async () => {
  const page = await open('/s/nps?lang=en&touchpoint=states');
  await page.setViewportSize({ width: 320, height: 560 });
  await expectGood(page, 'asks');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('alert').waitFor();
  await expectGood(page, 'wrong');
  await browser.context.setOffline(true);
  await score(page, 9);
  await page.getByText('It is saved on this device').waitFor();
  await expectGood(page, 'kept');
  await browser.context.setOffline(false);
  await page.getByRole('textbox').waitFor();
  await expectGood(page, 'further');
  await page.getByRole('textbox').fill('kim@shop.example, 070-123 45 67, 811228-9874');
  await page.getByText('This looks like').waitFor();
  await expectGood(page, 'warned');
  await browser.context.setOffline(true);
  await reason(page, 'Fine.');
  await page.locator('.done').waitFor();
  await expectGood(page, 'thanked, and kept');
  await browser.context.setOffline(false);
  await page.waitForURL(/thanks/);
  await expectGood(page, 'thanked');
});

test('a warning stands below its field, from right to left where the page does, and is accessible', async () => {
  const page = await open('/s/nps?lang=ar&touchpoint=right_to_left');
  await page.setViewportSize({ width: 320, height: 560 });
  await page.locator('input[value="9"]').check();
  await page.locator('.buttons button').first().click();
  const field = page.getByRole('textbox');
  await field.fill('kim@shop.example');
  const warning = page.getByRole('status').filter({ hasText: /./ });
  await warning.waitFor();
  await expectGood(page, 'warned from right to left');
  const [below, above] = await Promise.all([warning.boundingBox(), field.boundingBox()]);
  assert.ok(below && above && below.y >= above.y + above.height);
  assert.equal(await warning.evaluate((element) => getComputedStyle(element).borderRightWidth), '3px');
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function expectGood(page: Page, state: string): Promise<void> {
  await page.evaluate(axe);
  const wrong = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
  assert.deepEqual(wrong, [], state);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${state}: ${width} px wide`);
  if (process.env['KUNDRESA_SHOTS'])
    await page.screenshot({ path: `${process.env['KUNDRESA_SHOTS']}/${state.replace(/\W+/g, '-')}.png` });
}
