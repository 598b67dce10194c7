import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exportedWhen } from '../helpers/export.js';
import { startFaultServer } from '../helpers/fault-server.js';
import type { FaultServer } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
/** Serves the survey, on an origin of its own; only pages of the author's site may send answers. */
let collector: CollectorProcess;
/** The author's site. */
let site: FaultServer;
/** A site that nobody allowed anything. */
let stranger: FaultServer;

before(async () => {
  [browser, site, stranger] = await Promise.all([startBrowser(), startFaultServer(), startFaultServer()]);
  collector = await startCollector({ args: ['--origins', site.origin] });
  for (const server of [site, stranger]) server.on('/favicon.ico', { status: 204 });
});

after(async () => {
  await browser.close();
  await Promise.all([collector.stop(), site.close(), stranger.close()]);
});

const frame = (query = '') =>
  `<iframe title="Survey" width="400" src="${collector.origin}/frame/nps?lang=en&stage=use&touchpoint=website${query}"></iframe>`;
const loader = () => `<script src="${collector.origin}/dist/kundresa.js" async></script>`;

/** Opens a page with this body on a site. */
async function open(body: string, { origin }: FaultServer = site): Promise<Page> {
  const server = origin === site.origin ? site : stranger;
  server.page('/', `<!doctype html><html lang="en"><title>page</title><body>${body}`);
  const page = await browser.newPage();
  await page.goto(origin);
  return page;
}

function survey(page: Page): FrameLocator {
  return page.frameLocator('iframe[title=Survey]');
}

function heightOf(page: Page): Promise<number> {
  return page.locator('iframe[title=Survey]').evaluate((element) => element.getBoundingClientRect().height);
}

/** Waits until the frame is as high as what is in it, so that nothing scrolls. */
async function fits(page: Page): Promise<void> {
  const inside = survey(page).locator(':root');
  await inside.waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.style.height ?? '') !== '');
  for (let look = 0; look < 100; look++) {
    const wanted = await inside.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const given = await page.locator('iframe[title=Survey]').evaluate(({ style }) => style.height);
    if (given === `${wanted}px`) return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  assert.fail(`The frame is ${await heightOf(page)} px high and does not fit.`);
}

test('an answer in a frame arrives with its tags, and the frame fits every page of the survey', async () => {
  const page = await open(frame() + loader());
  await fits(page);
  await survey(page).locator('input[value="9"]').check();
  await survey(page).getByRole('button', { name: 'Save and continue' }).click();
  await survey(page).getByRole('textbox').fill('Because of the frame.');
  await fits(page);
  await survey(page).getByRole('button', { name: 'Send' }).click();
  await survey(page).locator('.done').waitFor();
  await fits(page);
  const rows = await exportedWhen(collector, (all) => all.some(({ status }) => status === 'complete'));
  const { stage, touchpoint, channel } = rows.find(({ status }) => status === 'complete') ?? {};
  assert.deepEqual([stage, touchpoint, channel], ['use', 'website', 'iframe']);
  await page.close();
});

test('a frame fits when the loader comes long after it', async () => {
  const page = await open(frame());
  await survey(page).locator('form').waitFor();
  await page.addScriptTag({ url: `${collector.origin}/dist/kundresa.js` });
  await fits(page);
  await page.close();
});

test('a frame fits on a page that tells no referrer, and on one with the all-in-one script', async () => {
  const all = `<script src="${collector.origin}/dist/kundresa.all.js"></script>`;
  for (const body of [`<meta name="referrer" content="no-referrer">${loader()}${frame()}`, all + frame()]) {
    const page = await open(body);
    await fits(page);
    await page.close();
  }
});

test('what other frames, windows and the page itself forge moves nothing', async () => {
  const evil = `${stranger.origin}/evil`;
  stranger.page(
    '/evil',
    `<!doctype html><script>
      for (let count = 0; count < 500; count++)
        (opener ?? parent).postMessage({ type: 'kundresa:height', height: 3000 }, '*');
      (opener ?? parent).postMessage('done', '*');
    </script>`,
  );
  const page = await open(`${frame()}<iframe title="Evil"></iframe>${loader()}`);
  await fits(page);
  const height = await heightOf(page);
  const finished = async (act: string): Promise<unknown> =>
    page.evaluate(`new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'done' && resolve());
      ${act}
    })`);
  await finished(`document.querySelector('[title=Evil]').src = '${evil}';`);
  await finished(`open('${evil}');`);
  await finished(`postMessage({ type: 'kundresa:height', height: 3000 }, '*'); postMessage('done', '*');`);
  assert.equal(await heightOf(page), height);
  // Nor does what the frame itself was led to.
  await finished(`document.querySelector('[title=Survey]').contentWindow.location = '${evil}';`);
  assert.equal(await heightOf(page), height);
  await page.close();
});

test('a survey answers without scripts in a frame', async () => {
  const context = await browser.browser.newContext({ javaScriptEnabled: false });
  site.page('/plain', `<!doctype html><html lang="en"><title>page</title><body>${frame()}`);
  const page = await context.newPage();
  await page.goto(`${site.origin}/plain`);
  await survey(page).locator('label', { hasText: /^9$/ }).click();
  await survey(page).getByRole('button', { name: 'Save and continue' }).click();
  await survey(page).getByRole('button', { name: 'Send' }).click();
  await survey(page).locator('.done').waitFor();
  await context.close();
});

test('pages that may send no answers cannot frame a survey, and nobody can frame the page at /s/', async () => {
  const hosted = `<iframe title="Survey" src="${collector.origin}/s/nps"></iframe>`;
  for (const [body, server] of [
    [frame(), stranger],
    [hosted, site],
  ] as const) {
    const said: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    server.page('/', `<!doctype html><html lang="en"><title>page</title><body>${body}`);
    await page.goto(server.origin);
    assert.equal(await survey(page).locator('form').count(), 0);
    assert.match(said.join('\n'), /frame-ancestors/);
    await page.close();
  }
});
