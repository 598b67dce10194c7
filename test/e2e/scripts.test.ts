import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startFaultServer } from '../helpers/fault-server.js';
import type { FaultServer } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';
import { filesForOneNps } from '../helpers/size.mjs';

let browser: TestBrowser;
/** The page's own origin, and another one that serves the library as a CDN does. */
let site: FaultServer;
let cdn: FaultServer;

before(async () => {
  [browser, site, cdn] = await Promise.all([startBrowser(), startFaultServer(), startFaultServer()]);
  for (const server of [site, cdn]) server.folder('/lib/v1/', 'dist');
  site.on('/favicon.ico', { status: 204 });
  site.on('/host-lit.js', { body: await hostLit(), headers: { 'content-type': 'text/javascript' } });
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), cdn.close()]);
});

const survey = `<nps-survey id="survey" stage="use" endpoint="/responses" lang="en">Ask us by mail.</nps-survey>`;

/** Every way of loading a script, as the tag's attributes. */
const ways = {
  'a classic script of the same origin': () => `src="${site.origin}/lib/v1/kundresa.js"`,
  'a classic script of another origin': () => `src="${cdn.origin}/lib/v1/kundresa.js"`,
  'a deferred script of another origin': () => `defer src="${cdn.origin}/lib/v1/kundresa.js"`,
  'a script with CORS of another origin': () => `crossorigin src="${cdn.origin}/lib/v1/kundresa.js"`,
  'a module of another origin': () => `type="module" src="${cdn.origin}/lib/v1/kundresa.js"`,
  'all in one file': () => `src="${cdn.origin}/lib/v1/kundresa.all.js"`,
  'all in one file, as a module': () => `type="module" src="${cdn.origin}/lib/v1/kundresa.all.js"`,
};

for (const [way, attributes] of Object.entries(ways))
  test(`the survey shows, without a word in the console, when loaded as ${way}`, async () => {
    const { page, said } = await open(`<script ${attributes()}></script>${survey}`);
    await asked(page);
    assert.deepEqual(said, []);
    await page.close();
  });

for (const file of ['kundresa.js', 'kundresa.all.js'])
  for (const [lang, send] of [
    ['sv', 'Spara och fortsätt'],
    ['fi-FI', 'Tallenna ja jatka'],
    ['zh-TW', '儲存並繼續'],
    ['cy', 'Save and continue'],
  ] as const)
    test(`${file} speaks the language of <html lang="${lang}">`, async () => {
      const { page, said } = await open(
        `<script src="${cdn.origin}/lib/v1/${file}"></script>
        <script>document.documentElement.lang = '${lang}'</script>${survey.replace('lang="en"', '')}`,
      );
      await page.locator('#survey .submit', { hasText: send }).waitFor();
      assert.deepEqual(said, []);
      await page.close();
    });

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`with ${file} the page's own script opens a panel that waits for it alone`, async () => {
    const { page, said } = await open(
      `<script src="${site.origin}/lib/v1/${file}"></script>
      ${survey.replace('id="survey"', 'id="survey" placement="panel" trigger="manual"')}`,
    );
    await page.waitForFunction(`document.querySelector('#survey').show`);
    assert.equal(await page.locator('#survey [part~=panel]').count(), 0);
    await page.evaluate(`document.querySelector('#survey').show()`);
    await asked(page);
    assert.deepEqual(said, []);
    await page.close();
  });

test('one survey in English fetches what the size budget counts, and nothing else', async () => {
  const { page } = await open(`<script src="/lib/v1/kundresa.js"></script>${survey}`);
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.reload();
  await asked(page);
  const counted = filesForOneNps().map((file) => file.replace('dist/', '/lib/v1/'));
  assert.deepEqual([...fetched].toSorted(), ['/', ...counted].toSorted());
  await page.close();
});

/** Keeps the names that there are before any script runs; the event "list-keys" puts new ones into the title. */
const watchKeys = `
  const owners = { window, Symbol, Document, Element, HTMLElement, ShadowRoot, Array, Object, Promise };
  const keys = () => Object.entries(owners).flatMap(([name, owner]) =>
    [owner, owner.prototype ?? {}].flatMap((object) => Reflect.ownKeys(object).map((key) => name + '.' + String(key))));
  const known = new Set(keys());
  document.addEventListener('list-keys', () => {
    document.title = keys().filter((key) => !known.has(key)).join();
  });`;

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} adds nothing to the window and to what pages build upon`, async () => {
    const page = await browser.newPage();
    await page.addInitScript(watchKeys);
    site.page('/', `<!doctype html><title>page</title><script src="/lib/v1/${file}"></script>${survey}`);
    await page.goto(site.origin);
    await asked(page);
    assert.equal(
      await page.evaluate(() => (document.dispatchEvent(new Event('list-keys')), document.title)),
      '',
    );
    await page.close();
  });

const strict = (policies: string): string =>
  [
    `default-src 'none'; script-src 'nonce-n'; style-src 'none'; connect-src 'self'`,
    `require-trusted-types-for 'script'; trusted-types ${policies}`,
  ].join('; ');

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} works under a strict policy that names it, and violates nothing`, async () => {
    const { page, said } = await open(
      `<script nonce="n" src="${cdn.origin}/lib/v1/${file}"></script>${survey}`,
      strict('kundresa'),
    );
    await asked(page);
    assert.deepEqual(said, []);
    await page.close();
  });

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`a ready-made survey by ${file} is answered and sent under a strict policy`, async () => {
    site.on('/responses', { body: '{}', headers: { 'content-type': 'application/json' } });
    const ready = '<nps-survey survey="checkout-ease" endpoint="/responses" lang="en"></nps-survey>';
    const { page, said } = await open(
      `<script nonce="n" src="/lib/v1/${file}"></script>${ready}`,
      strict('kundresa'),
    );
    await page.locator('nps-survey label', { hasText: '6' }).click();
    await page.locator('nps-survey .submit').click();
    await page.locator('nps-survey textarea').fill('It went well.');
    const sent = page.waitForRequest((request) => request.postData()?.includes('"complete"') ?? false);
    await page.locator('nps-survey .submit').click();
    const { answers } = JSON.parse((await sent).postData() ?? '') as {
      answers: readonly { readonly value: unknown }[];
    };
    assert.deepEqual(
      answers.map(({ value }) => value),
      [6, 'It went well.'],
    );
    assert.deepEqual(said, []);
    await page.close();
  });

for (const [order, first, second] of [
  ['first', '/lib/v1/kundresa.all.js', '/host-lit.js'],
  ['last', '/host-lit.js', '/lib/v1/kundresa.all.js'],
])
  test(`a host's own Lit and ours both work when ours loads ${order}`, async () => {
    const scripts = [first, second].map((src) => `<script nonce="n" src="${src}"></script>`).join('');
    const { page, said } = await open(
      `${scripts}<host-element></host-element>${survey}`,
      strict('kundresa lit-html'),
    );
    await asked(page);
    assert.equal(await page.locator('host-element b').textContent(), 'host');
    assert.deepEqual(said, []);
    await page.close();
  });

test('where no policy is allowed, the page keeps what stands in the survey, and no error escapes', async () => {
  const { page, errors } = await open(
    `<script nonce="n" src="/lib/v1/kundresa.all.js"></script>${survey}`,
    strict(`'none'`),
  );
  await page.waitForFunction(() => customElements.get('nps-survey') !== undefined);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  assert.equal(await page.getByText('Ask us by mail.').isVisible(), true);
  assert.deepEqual(errors, []);
  await page.close();
});

interface Opened {
  page: Page;
  /** What the console said, violations of the content security policy included, and what was thrown. */
  said: string[];
  /** What was thrown and not caught. */
  errors: string[];
}

async function open(body: string, policy?: string): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => {
    said.push(error.message);
    errors.push(error.message);
  });
  const html = `<!doctype html><html lang="en"><title>page</title><body>${body}`;
  site.page('/', html, policy === undefined ? {} : { 'content-security-policy': policy });
  await page.goto(site.origin);
  return { page, said, errors };
}

/** Waits until the survey asks: eleven scores stand there. */
async function asked(page: Page): Promise<void> {
  await page.locator('nps-survey input[type=radio]').nth(10).waitFor({ state: 'attached' });
}

/** A page's own bundle with a Lit that nobody changed. */
async function hostLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        class HostElement extends LitElement { render() { return html\`<b>host</b>\`; } }
        customElements.define('host-element', HostElement);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
