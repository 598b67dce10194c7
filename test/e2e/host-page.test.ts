import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  answerPoll,
  giveReason,
  giveScore,
  keptOffline,
  loader,
  npsTag,
  pollTag,
  thanked,
} from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Site, Web } from '../helpers/web.js';

let web: Web;

before(async () => {
  web = await startWeb();
  web.server.on('/host-lit.js', {
    body: await hostLit(),
    headers: { 'content-type': 'text/javascript' },
  });
});

/** No test may end with something on a page that was thrown, or rejected, and not caught. */
afterEach(async () => assert.deepEqual(await web.closePages(), []));

after(() => web.close());

/** The strictest policy that a page can have on which something runs. */
function strict({ endpoint }: Site, trustedTypes = 'kundresa'): string {
  return [
    `default-src 'none'; script-src 'nonce-n'; style-src 'none'; connect-src ${endpoint}`,
    `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
  ].join('; ');
}

function script(path: string): string {
  return `<script nonce="n" src="${path}"></script>`;
}

/** Counts violations by their events; the console tells of them only in words. */
const watchViolations = `
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.warn('violation', violatedDirective, blockedURI), true);`;

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`with ${file}, a score and a reason get from a strict page to the collector without a violation`, async () => {
    const site = web.newSite();
    const { page, said } = await site.open(script(`/dist/${file}`) + npsTag(site.endpoint), {
      policy: strict(site),
      before: watchViolations,
    });
    await giveScore(page, 10);
    await giveReason(page, 'Simple.');
    await thanked(page);
    const [row] = await site.storedWhen(([only]) => only?.status === 'complete');
    assert.equal(row?.answers[1]?.value, 'Simple.');
    assert.deepEqual(said, []);
  });

test('with kundresa.js, where no policy for trusted types is allowed, the page keeps what stands in the survey', async () => {
  const site = web.newSite();
  const { page, heard } = await site.open(script('/dist/kundresa.js') + npsTag(site.endpoint), {
    policy: strict(site, `'none'`),
  });
  await page.waitForFunction(() => customElements.get('nps-survey') !== undefined);
  await painted(page);
  assert.equal(await page.getByText('Ask us by mail.').isVisible(), true);
  await heard('Kundresa needs "trusted-types kundresa", and HTML');
});

test('with kundresa.js, on a page of XML the page keeps what stands in the survey, and is told why', async () => {
  const site = web.newSite();
  const { page, heard } = await site.open('');
  const body = `<body><script src="/dist/kundresa.js"></script>${npsTag(site.endpoint)}</body>`;
  web.server.on('/page.xhtml', {
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>page</title></head>${body}</html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  });
  await page.goto(`${site.origin}/page.xhtml`);
  await page.waitForFunction(() => customElements.get('nps-survey') !== undefined);
  await painted(page);
  assert.equal(await page.getByText('Ask us by mail.').isVisible(), true);
  await heard('Kundresa needs "trusted-types kundresa", and HTML');
});

test('with kundresa.js, a page without random numbers is asked and answers', async () => {
  const site = web.newSite();
  const { page } = await site.open(script('/dist/kundresa.js') + npsTag(site.endpoint), {
    before: 'delete Crypto.prototype.getRandomValues; delete Crypto.prototype.randomUUID;',
  });
  await giveScore(page, 9);
  await giveReason(page, 'Simple.');
  await thanked(page);
  assert.equal((await site.storedWhen()).length, 1);
});

test('with kundresa.js, a browser without constructed style sheets shows the survey as it looks elsewhere', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint, 'receipt'), {
    before: `for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;`,
  });
  await giveScore(page, 10);
  assert.equal(
    await page.locator('[part=card]').evaluate((card) => getComputedStyle(card).position),
    'relative',
  );
  await giveReason(page, 'Simple.');
  await thanked(page);
  assert.equal(
    await page.locator('[part=card]').evaluate((card) => getComputedStyle(card).position),
    'relative',
  );
});

test('with kundresa.js, tags that are too long are cut, and the answer is stored', async () => {
  const site = web.newSite();
  const { page, heard } = await site.open(
    script('/dist/kundresa.js') +
      npsTag(site.endpoint).replace('stage="', `site="${'s'.repeat(300)}" stage="`),
  );
  await giveScore(page, 9);
  const [row] = await site.storedWhen();
  assert.equal(row?.site, 's'.repeat(200));
  await heard('site is longer than 200 characters and was cut');
});

for (const [order, first, second] of [
  ['first', '/dist/kundresa.js', '/host-lit.js'],
  ['last', '/host-lit.js', '/dist/kundresa.js'],
] as const)
  test(`a page’s own Lit draws and draws again, and the survey is answered, when kundresa.js loads ${order}`, async () => {
    const site = web.newSite();
    const { page, said } = await site.open(
      `${script(first)}${script(second)}<host-counter></host-counter>${pollTag(site.endpoint)}`,
      { policy: strict(site, 'lit-html kundresa'), before: watchViolations },
    );
    await answerPoll(page);
    await thanked(page);
    await page.getByRole('button', { name: 'Clicked 0 times' }).click();
    await page.getByRole('button', { name: 'Clicked 1 times' }).waitFor();
    await site.storedWhen();
    assert.deepEqual(said, []);
  });

/** A page's own bundle with a Lit that nobody changed. */
async function hostLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        class HostCounter extends LitElement {
          static properties = { count: { state: true } };
          constructor() { super(); this.count = 0; }
          render() {
            return html\`<button @click=\${() => this.count++}>Clicked \${this.count} times</button>\`;
          }
        }
        customElements.define('host-counter', HostCounter);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Keeps the window's keys before any script runs; `listNewKeys` tells which have come since. */
const keepKeys = `{
  const known = new Set(Reflect.ownKeys(window));
  addEventListener('list-new-keys', () => {
    document.title = Reflect.ownKeys(window).filter((key) => !known.has(key)).map(String).join();
  });
}`;

test('all files together, each loaded twice, leave no key on the window, also after an answer', async () => {
  const site = web.newSite();
  const twice = ['kundresa.js', 'kundresa.all.js', 'kundresa.js', 'kundresa.all.js']
    .map((file) => `<script src="/dist/${file}"></script>`)
    .join('');
  const { page, said } = await site.open(twice + pollTag(site.endpoint), { before: keepKeys });
  await answerPoll(page);
  await thanked(page);
  await page.evaluate(() => dispatchEvent(new Event('list-new-keys')));
  assert.equal(await page.title(), '');
  assert.equal((await site.storedWhen()).length, 1);
  assert.deepEqual(said, []);
});

/** Adds up how far the page's own content moves. What moves in a shadow root is told of without its node. */
const watchShifts = `
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      if (sources.some(({ node }) => node)) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('tell-shift', () => { document.title = 'shift ' + shift; });`;

/** Text above and below the survey, and a script that comes when all that has been painted. */
function article(survey: string): string {
  const text = '<p>Nothing here may move while somebody reads it.</p>'.repeat(3);
  return `<style>body { margin: 16px } ${roomInDocuments}</style>${text}${survey}${text}<script>
    requestAnimationFrame(() => setTimeout(() => {
      const script = document.createElement('script');
      script.src = '/dist/kundresa.js';
      document.body.append(script);
    }));</script>`;
}

/** The rules that authors are told to copy. */
const roomInDocuments = /## Height\n.*?```css\n(.+?)```/s.exec(readFileSync('docs/elements.md', 'utf8'))?.[1];

for (const width of [1280, 390]) {
  test(`a score, a reason and the thanks in the text move nothing on a page that is ${width} px wide`, async () => {
    const site = web.newSite();
    const { page } = await site.open(article(npsTag(site.endpoint)), { before: watchShifts, width });
    await giveScore(page, 0);
    await giveReason(page, 'It never came.');
    await thanked(page);
    assert.equal(await shifted(page), 'shift 0');
  });

  test(`a poll in the text moves nothing on a page that is ${width} px wide`, async () => {
    const site = web.newSite();
    const poll = `<exit-poll lang="en" endpoint="${site.endpoint}">Write to us.</exit-poll>`;
    const { page } = await site.open(article(poll), { before: watchShifts, width });
    await page.getByRole('radio', { name: 'Friend or family' }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await thanked(page);
    assert.equal(await shifted(page), 'shift 0');
  });
}

test('a panel that opens and is answered moves nothing', async () => {
  const site = web.newSite();
  const panel = npsTag(site.endpoint, 'placement="panel" delay="0"');
  const { page } = await site.open(article(panel), { before: watchShifts });
  await giveScore(page, 9);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('nps-survey [part~=panel]').waitFor({ state: 'detached' });
  assert.equal(await shifted(page), 'shift 0');
});

test('a tab, and the panel that it opens, move nothing', async () => {
  const site = web.newSite();
  const tab = `<feedback-tab lang="en" endpoint="${site.endpoint}"><p>Write to us.</p></feedback-tab>`;
  const { page } = await site.open(article(tab), { before: watchShifts });
  await page.getByRole('button', { name: 'Feedback' }).click();
  await page.getByRole('radio', { name: 'An idea' }).check();
  assert.equal(await shifted(page), 'shift 0');
});

async function shifted(page: Page): Promise<string> {
  await painted(page);
  await page.evaluate(() => dispatchEvent(new Event('tell-shift')));
  return page.title();
}

/** Waits until what has been drawn is on screen, and observers have heard of it. */
async function painted(page: Page): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

test('a page that is answered on comes back from the back/forward cache, and the survey works on', async () => {
  const site = web.newSite();
  web.server.page('/next', '<!doctype html><title>next</title>');
  for (const persisted of [true, false]) web.server.on(`/came-back/${persisted}`, { status: 204 });
  const { page } = await site.open(
    `${loader}${npsTag(site.endpoint)}<script>
       addEventListener('pageshow', ({ persisted }) => fetch('/came-back/' + persisted, { cache: 'no-store' }));
     </script>`,
  );
  await giveScore(page, 8);
  await page.goto(`${site.origin}/next`);
  const past = new Set(web.server.requests);
  // The debugger loses sight of a page that comes back, so the page itself has to tell.
  await page.evaluate(() => history.back());
  const { path } = await web.server.received(
    (request) => request.path.startsWith('/came-back/') && !past.has(request),
  );
  assert.equal(path, '/came-back/true');
  await giveReason(page, 'Back again.');
  const [row] = await site.storedWhen(([only]) => only?.status === 'complete');
  assert.equal(row?.answers[1]?.value, 'Back again.');
});

test('an answer passes a page whose library gives arrays a toJSON of their own', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    `<script>
       Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
       String.prototype.toJSON = function () { return 'text'; };
       Object.prototype.extension = () => 'inherited by all';
     </script>${loader}${pollTag(site.endpoint)}`,
  );
  await answerPoll(page);
  await thanked(page);
  const [row] = await site.storedWhen();
  assert.equal(row?.answers[0]?.value, 'friend');
  assert.deepEqual(row?.touchpoint, 'checkout');
});

test('an answer on a page whose fetch throws is kept, and delivered from a page whose fetch works', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    `<script>window.fetch = () => { throw new Error('Not in this shop.'); };</script>
     ${loader}${pollTag(site.endpoint)}`,
  );
  await answerPoll(page);
  await thanked(page);
  await keptOffline(page);
  await page.close();

  await site.open(loader, { later: 3_600_000 });
  assert.equal((await site.storedWhen()).length, 1);
});

test('a survey within a form of the page neither sends that form nor adds to it', async () => {
  const site = web.newSite();
  web.server.page('/buy', '<!doctype html><title>bought</title>');
  const { page, said } = await site.open(
    `${loader}<form action="/buy"><input name="size" value="M">${npsTag(site.endpoint)}</form>
     <script>
       addEventListener('submit', () => console.warn('the form was sent'));
     </script>`,
  );
  await page.getByRole('radio', { name: '7', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await giveReason(page.locator('nps-survey'), 'Ask me later.');
  await thanked(page);
  await site.storedWhen(([only]) => only?.status === 'complete');
  assert.equal(await page.evaluate(() => location.pathname), '/');
  assert.deepEqual(await page.evaluate(() => [...new FormData(document.forms[0])].flat()), ['size', 'M']);
  assert.deepEqual(said, []);
});
