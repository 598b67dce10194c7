import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exported, exportedWhen } from '../helpers/export.js';
import type { Stored } from '../helpers/export.js';
import { startFaultServer } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

const noLimit = { args: ['--items-per-minute', '0'] };

let collector: CollectorProcess;
let browser: TestBrowser;
const errors: string[] = [];

before(async () => {
  collector = await startCollector(noLimit);
  browser = await start();
});

after(async () => {
  await browser.close();
  await collector.stop();
});

async function start(profile?: string): Promise<TestBrowser> {
  const started = await startBrowser(profile === undefined ? {} : { profile });
  started.context.on('weberror', (error) => errors.push(error.error().message));
  return started;
}

/** Opens a kiosk whose clock the test moves. */
async function openKiosk(query: string, { survey = 'store-kiosk' } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(`${collector.origin}/kiosk/${survey}?lang=en&fullscreen=false&${query}`);
  await page.locator('.answer').first().waitFor();
  return page;
}

/** Touches a face, and waits for the thanks. */
async function touch(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.clock.runFor(400);
  await page.getByRole('status').waitFor();
}

/** What the collector has stored of one store. */
function from(place: string) {
  return (rows: readonly Stored[]): Stored[] => rows.filter(({ context }) => context?.['location'] === place);
}

/** How many answers wait on the device. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await document.querySelector('survey-kiosk')?.keeper?.status())?.waiting ?? -1,
  );
}

/** Waits until as many wait on the device as should. What a killed page had in hand is held for 30 s. */
async function waitingWhen(page: Page, holds: (many: number) => boolean): Promise<void> {
  const end = performance.now() + 150_000;
  for (let many = await waiting(page); !holds(many); many = await waiting(page)) {
    assert.ok(performance.now() < end, `${many} still wait`);
    await wait(200);
  }
}

test('a touch on a face is stored with its place, its language and the survey’s tags', async () => {
  const page = await openKiosk('location=first');
  await touch(page, 'Very good');
  const [row] = from('first')(await exportedWhen(collector, (rows) => from('first')(rows).length > 0));
  assert.equal(row?.channel, 'kiosk');
  assert.equal(row.locale, 'en');
  assert.equal(row.stage, 'purchase');
  assert.equal(row.touchpoint, 'physical_store');
  assert.equal(row.answers[0]?.value, 4);
  await page.close();
});

test('after four seconds nothing of the visitor is in the page, its history, its focus or its storage', async () => {
  const page = await openKiosk('location=reset&text=true', { survey: 'website-feedback' });
  const length = await page.evaluate(() => history.length);
  const body = await page.evaluate(() => document.body.innerHTML);
  for (let question = 0; question < 6; question++) {
    if (await page.getByRole('status').isVisible()) break;
    const field = page.getByRole('textbox');
    if (await field.isVisible()) {
      await field.fill('Ring Anna Andersson');
      await page.getByRole('button', { name: 'Next' }).click();
    } else {
      await page.locator('.answer').last().click();
    }
    await page.clock.runFor(400);
    await page.evaluate(() => document.querySelector('survey-kiosk')?.updateComplete);
  }
  await page.getByRole('status').waitFor();
  await page.clock.runFor(5000);
  await page.locator('[data-screen="attract"]').waitFor();
  const left = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    body: document.body.innerHTML,
    active: document.activeElement?.localName,
    history: history.length,
    values: [...document.querySelectorAll('textarea, input')].map(
      (field) => (field as HTMLInputElement).value,
    ),
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
  assert.doesNotMatch(left.html, /Anna|felt/);
  assert.equal(left.body, body);
  assert.equal(left.active, 'body');
  assert.equal(left.history, length);
  assert.deepEqual([left.values, left.stored, left.cookies], [[], 0, '']);
  await page.close();
});

test('who walks away is asked, a touch goes on, and twenty seconds after the next question it begins again', async () => {
  const page = await openKiosk('location=idle', { survey: 'website-feedback' });
  await page.locator('.answer').first().click();
  await page.clock.runFor(400);
  await page.locator('[data-screen="question"]').waitFor();
  const warning = page.getByRole('alertdialog');
  await page.clock.runFor(25_000);
  await warning.getByText('Starts over in').waitFor();
  await warning.getByRole('button', { name: 'Continue' }).click();
  await warning.waitFor({ state: 'detached' });
  await page.clock.runFor(25_000);
  await warning.waitFor();
  await page.clock.runFor(20_000);
  await page.locator('[data-screen="attract"]').waitFor();
  const [row] = from('idle')(await exportedWhen(collector, (rows) => from('idle')(rows).length > 0));
  assert.equal(row?.status, 'partial');
  await page.close();
});

test('twenty touches with the network cut, a reload, and the network back: twenty responses, once each, at their times', async () => {
  const page = await openKiosk('location=cut');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await browser.context.setOffline(true);
  const times: number[] = [];
  for (let visitor = 0; visitor < 20; visitor++) {
    times.push(await page.evaluate(() => Date.now()));
    await touch(page, visitor % 2 ? 'Good' : 'Bad');
    await page.clock.runFor(61_000);
  }
  assert.equal(await waiting(page), 20);
  await page.reload();
  await page.locator('.answer').first().waitFor();
  assert.equal(await waiting(page), 20);
  assert.deepEqual(from('cut')(await exported(collector)), []);
  await browser.context.setOffline(false);
  const rows = from('cut')(await exportedWhen(collector, (all) => from('cut')(all).length >= 20));
  assert.equal(new Set(rows.map(({ id }) => id)).size, 20);
  const late = rows
    .map(({ answeredAt }) => Date.parse(answeredAt))
    .toSorted((one, other) => one - other)
    .map((time, place) => time - (times[place] ?? 0));
  assert.ok(
    late.every((by) => by >= 0 && by < 30_000),
    `off by ${late.join()} ms`,
  );
  await waitingWhen(page, (left) => left === 0);
  await page.close();
});

test('without https it keeps, sends and begins again as it does elsewhere', async () => {
  const page = await browser.newPage();
  await page.addInitScript(withoutHttps);
  await page.goto(`${collector.origin}/kiosk/store-kiosk?lang=en&fullscreen=false&location=http`);
  await page.getByRole('button', { name: 'Good', exact: true }).click();
  await page.getByRole('status').waitFor();
  const rows = await exportedWhen(collector, (all) => from('http')(all).length > 0);
  assert.match(from('http')(rows)[0]?.id ?? '', /^[\da-f-]{36}$/);
  await page.close();
});

test('a kiosk that never was on the device says that there is no network, and comes by itself', async () => {
  const page = await openKiosk('location=offline');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await browser.context.setOffline(true);
  const other = await browser.newPage();
  await other.goto(`${collector.origin}/kiosk/nps?lang=en&location=other`);
  await other.getByRole('heading', { name: 'No connection.' }).waitFor();
  await browser.context.setOffline(false);
  await other.reload();
  await other.locator('.answer').first().waitFor();
  await Promise.all([page.close(), other.close()]);
});

test('five touches in the corner show what is not sent, the last contact and the version, and nothing else', async () => {
  const page = await openKiosk('location=staff');
  const { width } = page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth })));
  for (let time = 0; time < 5; time++) await page.mouse.click(width - 10, 10);
  const box = page.getByRole('dialog');
  await box.waitFor();
  assert.match(
    (await box.locator('dl').innerText()).replaceAll(/\s+/g, ' '),
    /^Answers not sent yet 0 Last contact .+ Version \d+\.\d+\.\d+$/,
  );
  await box.getByRole('button', { name: 'Close' }).click();
  assert.equal(await box.isVisible(), false);
  await page.close();
});

test('ten thousand answers kept without a network outlive two kills of the browser, and arrive once each', async (context) => {
  const many = 10_000;
  const own = await startCollector(noLimit);
  const address = `${own.origin}/kiosk/store-kiosk?lang=en&fullscreen=false&location=week`;
  let kiosk = await start();
  context.after(() => kiosk.close());
  let page = await kiosk.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await own.stop('SIGKILL');

  // The first kill comes while answers are being kept. What was said to be safe by then must be.
  const safe = new Set<string>();
  const half = new Promise<void>((resolve) => {
    void page.exposeFunction('safe', (ids: string[]) => {
      for (const id of ids) safe.add(id);
      if (safe.size >= 4000) resolve();
    });
  });
  void page.evaluate(keeping(many)).catch(() => undefined);
  await half;
  await kiosk.kill();
  const safeThen = [...safe];

  kiosk = await start(kiosk.profile);
  page = await kiosk.newPage();
  await page.goto(address);
  await page.locator('.answer').first().waitFor();
  assert.ok((await waiting(page)) >= safeThen.length, `${safeThen.length} were safe`);
  await page.exposeFunction('safe', () => undefined);
  // Some of them again: those that were kept are the same responses.
  await page.evaluate(keeping(many, safeThen.length - 500));
  assert.equal(await waiting(page), many);

  // The second comes while they are being sent.
  const again = await startCollector({ ...noLimit, port: own.port, data: own.data });
  context.after(() => again.stop());
  await page.evaluate(() => void document.querySelector('survey-kiosk')?.keeper?.hurry());
  await waitingWhen(page, (left) => left < 9000);
  await kiosk.kill();

  kiosk = await start(kiosk.profile);
  page = await kiosk.newPage();
  await page.goto(address);
  await page.locator('.answer').first().waitFor();
  await waitingWhen(page, (left) => left === 0);
  const rows = await exported(again);
  assert.equal(rows.length, many);
  assert.equal(new Set(rows.map(({ id }) => id)).size, many);
  const stored = new Set(rows.map(({ id }) => id));
  assert.deepEqual(
    safeThen.filter((id) => !stored.has(id)),
    [],
  );
});

test('nothing was thrown on any page', () => {
  assert.deepEqual(errors, []);
});

/** Keeps so many responses by the kiosk's own keeper, fifty at a time, and tells which are safe. Source: see `startBrowser`. */
function keeping(many: number, since = 0): string {
  return `(async () => {
    const { keeper } = document.querySelector('survey-kiosk');
    for (let first = ${since}; first < ${many}; first += 50) {
      const ids = Array.from({ length: 50 }, (_, place) =>
        '00000000-0000-4000-8000-' + String(first + place).padStart(12, '0'));
      const kept = await Promise.all(ids.map((id) => keeper.keep({
        type: 'response', v: 1, id, revision: 1, status: 'complete', survey: 'store-kiosk', surveyVersion: 1,
        stage: 'purchase', touchpoint: 'physical_store', channel: 'kiosk', placement: 'page', locale: 'en',
        answers: [{ question: 'visit', kind: 'csat4', measure: 'satisfaction', value: 1 + first % 4 }],
        startedAt: '2026-11-16T09:00:00.000Z', answeredAt: '2026-11-16T09:00:01.000Z',
        page: location.origin + location.pathname, context: { location: 'week' },
      })));
      await safe(ids.filter((_, place) => kept[place]));
    }
  })()`;
}

/** What browsers keep from pages without https. Source: see `startBrowser`. */
const withoutHttps = `
  Object.defineProperty(window, 'isSecureContext', { value: false });
  delete Crypto.prototype.randomUUID;
  delete Crypto.prototype.subtle;
  delete Navigator.prototype.serviceWorker;
  delete Navigator.prototype.storage;
  delete Navigator.prototype.locks;
  delete Navigator.prototype.wakeLock;
`;

test('a survey with the attribute kiosk, on a page of one’s own, asks the next visitor after the thanks', async () => {
  const site = await startFaultServer();
  site.on('/favicon.ico', { status: 204 });
  site.page(
    '/',
    `<!doctype html><html lang="en"><title>page</title>
     <nps-survey kiosk lang="en" touchpoint="shelf" endpoint="${collector.origin}/responses"></nps-survey>
     <script src="${collector.origin}/dist/kundresa.js"></script>`,
  );
  const page = await browser.newPage();
  await page.goto(site.origin);
  const fetched = page.waitForResponse(/kiosk-mode-/);
  await page.locator('input[value="9"]').check({ force: true });
  await fetched;
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you for your answer.').waitFor();
  await page.getByRole('button', { name: 'Save and continue' }).waitFor();
  assert.equal(await page.locator('input:checked').count(), 0);
  const ofShelf = (rows: readonly Stored[]): Stored[] =>
    rows.filter(({ touchpoint }) => touchpoint === 'shelf');
  const rows = await exportedWhen(collector, (all) => ofShelf(all)[0]?.status === 'complete');
  assert.deepEqual(
    ofShelf(rows).map(({ channel, suspect }) => [channel, suspect]),
    [['kiosk', undefined]],
  );
  await page.close();
  await site.close();
});
