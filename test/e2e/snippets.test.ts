import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startFaultServer } from '../helpers/fault-server.js';
import type { FaultServer, Received, Reply } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
/** The author's page, and the collector of another origin that serves the library and takes the answers. */
let site: FaultServer;
let collector: FaultServer;
/** The loader's address. */
let loader: string;

before(async () => {
  [browser, site, collector] = await Promise.all([startBrowser(), startFaultServer(), startFaultServer()]);
  collector.folder('/dist/', 'dist');
  site.on('/favicon.ico', {});
  loader = `${collector.origin}/dist/kundresa.js`;
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), collector.close()]);
});

beforeEach(() => collector.on('/responses', stored));

const cors = { 'access-control-allow-origin': '*' };

function stored({ body }: Received): Reply {
  const { id, revision } = JSON.parse(body) as { id: string; revision: number };
  return { status: 201, headers: cors, body: { id, revision, status: 'stored' } };
}

/** Every snippet that asks for NPS about the checkout, as an author pastes it. */
const snippets: Record<string, () => string> = {
  'the element': () =>
    `<script src="${loader}"></script>
     <nps-survey stage="purchase" touchpoint="checkout" endpoint="${collector.origin}/responses"></nps-survey>`,
  'a div': () =>
    `<script src="${loader}" async></script>
     <div data-survey="nps" data-stage="purchase" data-touchpoint="checkout"></div>`,
  'the script by itself': () =>
    `<script src="${loader}" data-survey="nps" data-stage="purchase" data-touchpoint="checkout"></script>`,
  'the script by itself, in the query': () =>
    `<script src="${loader}?survey=nps&amp;stage=purchase&touchpoint=checkout" async></script>`,
  'the script by itself, as a module': () =>
    `<script type="module" src="${loader}?survey=nps&stage=purchase&touchpoint=checkout"></script>`,
  'the script by itself, all in one file': () =>
    `<script src="${collector.origin}/dist/kundresa.all.js" data-survey="nps" data-stage="purchase" data-touchpoint="checkout"></script>`,
  'the script by itself, injected as a tag manager does': () =>
    `<script>const tag = document.createElement('script');
       tag.src = '${loader}?survey=nps&stage=purchase&touchpoint=checkout';
       document.body.append(tag);</script>`,
  'a queue, pasted twice': () => queue(loader) + queue(loader),
  'a queue behind the script': () => `<script src="${loader}"></script>${queue(loader)}`,
  'a queue, all in one file': () => queue(`${collector.origin}/dist/kundresa.all.js`),
  'a link': () =>
    `<script src="${loader}" defer></script>
     <p><a href="${collector.origin}/s/nps?stage=purchase&amp;touchpoint=checkout">Tell us</a></p>`,
  'a link to a panel': () =>
    `<p><a href="${collector.origin}/s/nps?stage=purchase&touchpoint=checkout&display=panel&delay=0.1">Tell us</a></p>
     <script src="${loader}"></script>`,
};

/** A queue of the page's own, which brings the script along. */
function queue(src: string): string {
  return `<script>window.kundresa = window.kundresa || [];
    kundresa.push(['insert', 'nps', { stage: 'purchase', touchpoint: 'checkout' }]);
    (function () {
      var script = document.createElement('script');
      script.src = '${src}';
      document.head.appendChild(script);
    })();</script>`;
}

for (const [what, snippet] of Object.entries(snippets))
  test(`an answer to ${what} arrives at the collector with its tags`, async () => {
    const { page, said } = await open(snippet());
    const arrived = next();
    await answer(page);
    const { stage, touchpoint, answers } = JSON.parse((await arrived).body) as Record<string, unknown>;
    assert.deepEqual([stage, touchpoint], ['purchase', 'checkout']);
    assert.match(JSON.stringify(answers), /"value":9/);
    assert.deepEqual(said, []);
    await page.close();
  });

const documented = readFileSync('docs/snippets.md', 'utf8').matchAll(/^## ([^\n]+)|```html\n(.+?)```/gms);
let chapter = '';
let count = 0;
for (const [, title, snippet] of documented) {
  if (title) chapter = title;
  // What a frame shows is the collector's, which answers in frames.test.ts.
  if (!snippet || snippet.includes('<iframe')) continue;
  test(`snippet ${++count} of the documents, in “${chapter}”, asks`, async () => {
    const { page, said } = await open(snippet.replaceAll('http://localhost:8787', collector.origin));
    await page.locator(':is(nps-survey, exit-poll, feedback-tab) :is([part~=card], [part~=tab])').waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });
}

test('every copy of the loader on a page, of either kind, shows one survey for each snippet', async () => {
  const all = `${collector.origin}/dist/kundresa.all.js`;
  const { page, said } = await open(
    `<script src="${loader}"></script><div data-survey="nps"></div><script src="${all}"></script>
     <p><a href="${collector.origin}/s/exit-poll">Tell us</a></p><script src="${loader}" async></script>
     <script src="${all}" data-survey="feedback"></script><script src="${loader}" data-survey="feedback"></script>
     <script type="module" src="${loader}"></script>`,
  );
  await asked(page);
  for (const tag of ['nps-survey', 'exit-poll', 'feedback-tab'])
    assert.equal(await page.locator(tag).count(), 1, tag);
  assert.deepEqual(said, []);
  await page.close();
});

test('what visitors wrote on a page cannot lead the loader astray', async () => {
  const taken = ['currentScript', 'body', 'documentElement'];
  const { page, said } = await open(
    `${taken.map((name) => `<img name="${name}" alt="" src="${site.origin}/evil/x.js">`).join('')}
     <script src="${loader}" data-survey="nps"></script>`,
  );
  await asked(page);
  assert.deepEqual(
    site.requests.filter(({ path }) => path.startsWith('/evil/') && path !== '/evil/x.js'),
    [],
  );
  assert.deepEqual(
    said.filter((text) => !text.includes('404')),
    [],
  );
  await page.close();
});

test('a panel that was dismissed stays away for the page view, and without consent nothing is stored', async () => {
  const { page } = await open(
    `<script src="${loader}"></script>
     <nps-survey placement="panel" delay="0" endpoint="${collector.origin}/responses"></nps-survey>`,
  );
  await asked(page);
  await page.locator('nps-survey [part~=close]').click();
  await page.evaluate(() => {
    const again = document.createElement('nps-survey');
    again.setAttribute('placement', 'panel');
    again.setAttribute('delay', '0');
    const other = document.createElement('exit-poll');
    other.setAttribute('placement', 'panel');
    other.setAttribute('delay', '0.1');
    // It is another survey, which else would keep two weeks' distance.
    other.setAttribute('quiet', 'any:0');
    document.body.append(again, other);
  });
  await page.locator('exit-poll input[type=radio]').first().waitFor();
  assert.equal(await page.locator('nps-survey input[type=radio]').count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.close();
});

test('with consent, an order that was asked about is not asked about on the next visit', async () => {
  const poll = `<script src="${loader}"></script>
    <exit-poll order-id="A-1001" consent="storage" endpoint="${collector.origin}/responses"></exit-poll>`;
  const first = await open(poll);
  const arrived = next();
  await first.page.locator('exit-poll input[type=radio]').first().check();
  await first.page.locator('exit-poll [part~=submit]').click();
  await arrived;
  await first.page.locator('exit-poll [part~=thanks]').waitFor();
  assert.deepEqual(await first.page.evaluate(() => Object.keys(localStorage)), [
    'kundresa:mark:exit-poll:A-1001',
  ]);
  await first.page.close();

  const second = await open(`${poll}<feedback-tab></feedback-tab>`);
  await second.page.locator('feedback-tab [part~=tab]').waitFor();
  assert.equal(await second.page.locator('exit-poll input[type=radio]').count(), 0);
  await second.page.evaluate(() => localStorage.clear());
  await second.page.close();
});

test('an answer that could not be delivered is, from a page where nothing shows', async () => {
  collector.on('/responses', { status: 503, headers: cors });
  const { page } = await open(snippets['a div']?.() ?? '');
  const tried = next();
  await answer(page);
  await tried;
  await page.close();

  collector.on('/responses', stored);
  const arrived = next();
  const later = await open(`<script src="${loader}"></script><p>Nothing is asked here.</p>`);
  assert.match((await arrived).body, /"touchpoint":"checkout"/);
  await later.page.close();
});

for (const [what, body, chunks] of [
  ['without a survey fetches the loader and nothing else', '<p>Nothing is asked here.</p>', []],
  [
    'whose panel waits fetches, besides, only what decides when it shows',
    '<nps-survey placement="panel" delay="60"></nps-survey>',
    ['moment'],
  ],
] as const)
  test(`a page ${what}`, async () => {
    // An origin of its own, whose outbox is empty.
    const { page } = await open(
      `<script src="${loader}"></script>${body}`,
      site.origin.replace('127.0.0.1', 'localhost'),
    );
    await page.waitForLoadState('networkidle');
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    // Browsers fetch an icon by themselves, from the page's own server.
    const others = fetched.filter((address) => !address.endsWith('/favicon.ico'));
    assert.deepEqual(
      others.map((address) => address.replace(/-[\w-]{8}\.js$/, '')),
      [
        `${collector.origin}/dist/kundresa.js`,
        ...chunks.map((name) => `${collector.origin}/dist/chunks/${name}`),
      ],
    );
    await page.close();
  });

test('the elements that could not be fetched are fetched on the next need', async () => {
  const chunk = await chunkPath();
  const served = await (await fetch(collector.origin + chunk)).text();
  const script = { headers: { ...cors, 'content-type': 'text/javascript' }, body: served };
  collector.on(chunk, { status: 503 }, script);
  const { page, said } = await open(`<script src="${loader}"></script><nps-survey>Write to us.</nps-survey>`);
  await page.waitForEvent('console', (message) => message.text().startsWith('Kundresa:'));
  assert.equal(await page.getByText('Write to us.').isVisible(), true);
  await page.evaluate(() => document.body.append(document.createElement('exit-poll')));
  await asked(page);
  assert.equal(said.filter((text) => text.startsWith('Kundresa:')).length, 1);
  await page.close();
});

interface Opened {
  page: Page;
  /** What the console said, and what was thrown. */
  said: string[];
}

async function open(body: string, origin = site.origin): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  site.page('/', `<!doctype html><html lang="en"><title>page</title><body>${body}`);
  await page.goto(origin);
  return { page, said };
}

/** Waits until NPS is asked: eleven scores stand there. */
async function asked(page: Page): Promise<void> {
  await page.locator('nps-survey input[type=radio]').nth(10).waitFor({ state: 'attached' });
}

async function answer(page: Page): Promise<void> {
  await asked(page);
  await page.locator('nps-survey input[type=radio][value="9"]').check();
  await page.locator('nps-survey [part~=submit]').click();
}

/** The next response that arrives at the collector. */
function next(): Promise<Received> {
  const past = new Set(collector.requests);
  return collector.received(
    (request) => request.path === '/responses' && request.method === 'POST' && !past.has(request),
  );
}

/** Where the loader fetches the elements from. */
async function chunkPath(): Promise<string> {
  const text = await (await fetch(loader)).text();
  return `/dist/chunks/${/elements-[\w-]+\.js/.exec(text)?.[0]}`;
}
