import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { build } from 'esbuild';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { SurveyResponse } from '../../src/wire/types.js';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { blocksToRun, isForBrowsers, placeOf } from '../helpers/documents.js';
import { startFaultServer } from '../helpers/fault-server.js';
import type { FaultServer } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';
import { rowsIn } from '../helpers/tables.js';

let browser: TestBrowser;
/** Takes the answers, and serves the library and the hosted pages. */
let collector: CollectorProcess;
/** The author's site, on an origin of its own. */
let site: FaultServer;
let page: Page;
/** What the page threw. */
let thrown: string[];

before(async () => {
  [browser, collector, site] = await Promise.all([startBrowser(), startCollector(), startFaultServer()]);
  site.on('/favicon.ico', { status: 204 });
});

after(async () => {
  await browser.close();
  await Promise.all([collector.stop(), site.close()]);
});

afterEach(async () => {
  await page.evaluate(() => localStorage.clear());
  await page.close();
  assert.deepEqual(thrown, []);
});

const elements = 'nps-survey, exit-poll, feedback-tab';

for (const block of blocksToRun('html')) {
  const asks = block.code.includes('<script');
  test(`the HTML of ${placeOf(block)} ${asks ? 'is a survey whose answer' : 'is a link to a survey whose answer'} arrives with its tags`, async () => {
    const earlier = await stored();
    await open(local(block.code));
    if (block.code.includes('<iframe')) await answerForm(page.frameLocator('iframe'));
    else if (asks) await Promise.all([acknowledged(), answer(page.locator(elements))]);
    else await answerHosted();
    const arrived = (await stored()).find(({ id }) => earlier.every((other) => other.id !== id));
    assert.equal(arrived?.stage, saidIn(block.code, 'stage'));
    assert.equal(arrived?.touchpoint, saidIn(block.code, 'touchpoint'));
  });
}

for (const block of blocksToRun('js').filter(isForBrowsers)) {
  test(`the script of ${placeOf(block)} runs beside every element`, async () => {
    await open(everyElement(`${collector.origin}/responses`));
    await run(`${block.code}\ndocument.body.dataset.ran = 'to the end';`);
    await page.locator('body[data-ran]').waitFor({ state: 'attached' });
    if (block.code.includes('kundresa/define')) await page.locator('nps-survey [part~=card]').waitFor();
  });
}

for (const block of blocksToRun('jsx')) {
  test(`the component of ${placeOf(block)} is a survey whose answer arrives`, async () => {
    await open('');
    await run(`${local(block.code)}\ndocument.body.append(Ask());`);
    await Promise.all([acknowledged(), answer(page.locator(elements))]);
  });
}

for (const block of blocksToRun('css').filter(({ code }) => code.includes('--kundresa-height'))) {
  for (const width of [320, 400, 700]) {
    test(`with the style sheet of ${placeOf(block)} surveys and answers move nothing at ${width} px`, async () => {
      const surveys = ['nps-survey', 'exit-poll'].map(
        (tag) => `<${tag} endpoint="${collector.origin}/responses"></${tag}>`,
      );
      const panel = '<nps-survey placement="panel" delay="60">Tell us.</nps-survey>';
      const body = `${surveys.join('')}${panel}<feedback-tab>Write to us.</feedback-tab><p id="below">Below.</p>`;
      await open(`<style>body { margin: 0 } ${block.code}</style>${body}`, width);
      const tops = [await topOfBelow()];
      await page.addScriptTag({ url: `${collector.origin}/dist/kundresa.js` });
      for (const tag of ['nps-survey', 'exit-poll', 'feedback-tab'])
        await page.locator(`${tag} [part~=root]`).first().waitFor({ state: 'attached' });
      tops.push(await topOfBelow());
      const [nps, poll] = [page.locator('nps-survey').first(), page.locator('exit-poll')];
      await giveScore(nps);
      tops.push(await topOfBelow());
      await send(nps);
      await answer(poll);
      tops.push(await topOfBelow());
      assert.equal(new Set(tops).size, 1, tops.join(', '));
    });
  }
}

test('events carry what docs/elements.md says', async () => {
  await open(
    `<nps-survey placement="panel" delay="0" endpoint="${collector.origin}/responses"></nps-survey>`,
  );
  await run(`
    document.heard = {};
    for (const type of ${JSON.stringify(rowsIn('docs/elements.md', 'Event').map(([type]) => codesIn(type)[0]))})
      document.addEventListener(type, (event) => {
        document.heard[type] = Object.keys(event).filter((key) => key !== 'isTrusted').sort();
      });
    await import('kundresa/define');`);
  await answer(page.locator('nps-survey'));
  await page.locator('nps-survey [part~=close]').click();
  const heard: unknown = await page.evaluate(() => Reflect.get(document, 'heard'));
  const said = rowsIn('docs/elements.md', 'Event').map(([type, , carries]) => [
    codesIn(type)[0],
    codesIn(carries).toSorted(),
  ]);
  assert.deepEqual(heard, Object.fromEntries(said));
});

test('the browser keeps what docs/privacy.md lists and nothing else', async () => {
  site.on('/down', { status: 503 });
  const asks = `consent="storage" sample="100%" only="visit:first" endpoint="${site.origin}/down"`;
  await open(
    `<script src="${collector.origin}/dist/kundresa.js"></script>
     <nps-survey ${asks}></nps-survey><exit-poll order-id="A-1001" ${asks}></exit-poll>
     <nps-survey survey="halfway" ${asks}></nps-survey>
     <nps-survey survey="unwanted" lang="en" placement="panel" delay="0" ${asks}></nps-survey>`,
  );
  await page.getByRole('button', { name: 'Don’t ask me again' }).click();
  await answer(page.locator('nps-survey').first());
  await giveScore(page.locator('[survey=halfway]'));
  await answer(page.locator('exit-poll'));
  const { keys, fields } = (await page.evaluate(everythingKept)) as { keys: string[]; fields: string[] };
  keys.push(...(await keptOnHostedPage()));

  const listed = rowsIn('docs/privacy.md', 'Where').map(([, key]) => codesIn(key).join(' › '));
  const patterns = listed.map((key) => new RegExp(`^${key.replaceAll(/<[^>]+>/g, '[\\w-]+')}$`));
  for (const key of keys)
    assert.ok(
      patterns.some((pattern) => pattern.test(key)),
      `not listed: ${key}`,
    );
  for (const pattern of patterns)
    assert.ok(
      keys.some((key) => pattern.test(key)),
      `not kept: ${pattern}`,
    );
  const [, recorded] = /A record has ([^.]+)\./.exec(readFileSync('docs/privacy.md', 'utf8')) ?? [];
  assert.deepEqual(fields, codesIn(recorded).toSorted());
});

/** What a hosted page keeps at the collector's origin, of an answer that does not get through. */
async function keptOnHostedPage(): Promise<string[]> {
  const hosted = await page.context().newPage();
  await hosted.goto(`${collector.origin}/s/nps?lang=en`);
  await hosted.route('**/s/nps', (route) => route.abort());
  await hosted.locator('input[value="9"]').check();
  await hosted.getByRole('button', { name: 'Save and continue' }).click();
  await hosted.locator('.told').waitFor();
  const { keys } = (await hosted.evaluate(everythingKept)) as { keys: string[] };
  await hosted.close();
  return keys;
}

test('the elements send what docs/privacy.md lists and nothing else', async () => {
  site.on('/posts', { status: 201 });
  const tags = 'stage="use" touchpoint="website" site="shop.example" sample="100%" test';
  await open(everyElement(`${site.origin}/posts`, tags));
  await page.evaluate(() => {
    for (const survey of document.querySelectorAll('nps-survey, exit-poll, feedback-tab'))
      Object.assign(survey, { context: { segment: 'b2b' } });
  });
  await page.addScriptTag({ url: `${collector.origin}/dist/kundresa.js` });
  for (const survey of await page.locator(elements).all()) await answer(survey, 'kim@shop.example');

  const posts = site.requests.filter(({ path, method }) => path === '/posts' && method === 'POST');
  const sent = new Set(posts.flatMap(({ body }) => fieldsOf(JSON.parse(body) as SurveyResponse)));
  const listed = rowsIn('docs/privacy.md', 'Field').flatMap(([names]) => fieldsNamed(codesIn(names)));
  assert.deepEqual([...sent].toSorted(), listed.toSorted());
  for (const { headers } of posts)
    assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
});

/** Every element on one page, with what each can say. */
function everyElement(endpoint: string, tags = ''): string {
  return `<nps-survey endpoint="${endpoint}" ${tags}></nps-survey>
    <exit-poll endpoint="${endpoint}" order-id="A-1002" order-value="499.00" currency="SEK" order-token="a.b.c" ${tags}></exit-poll>
    <feedback-tab endpoint="${endpoint}" privacy-url="https://shop.example/privacy" ${tags}></feedback-tab>`;
}

/** Opens a page of the site with this body. */
async function open(body: string, width = 1000): Promise<void> {
  site.page('/', `<!doctype html><html lang="en"><title>page</title><body>${body}`);
  page = await browser.newPage();
  thrown = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.origin);
}

/** The placeholders are this test's own, and nobody waits for a panel. */
function local(code: string): string {
  return code
    .replaceAll(/https?:\/\/(collector\.example|localhost:8787)/g, collector.origin)
    .replaceAll(/delay(="|=|: ?)\d+/g, 'delay$10')
    .replaceAll("placement: 'panel' }", "placement: 'panel', delay: 0 }");
}

/** What a snippet says under a name, as an attribute or in a query. */
function saidIn(code: string, name: string): string | undefined {
  return new RegExp(`\\b${name}(?:="?|: ')([a-z_]+)`).exec(code)?.[1];
}

/** Bundles a script as an application does, and runs it as a module. */
async function run(code: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: `${makesElements}\n${code}`, resolveDir: '.', loader: 'jsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsxFactory: 'h',
  });
  await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' });
}

/** What a framework makes of JSX, as far as attributes go. */
const makesElements = `function h(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}`;

/** Answers an element to its end, as a visitor who says everything. */
async function answer(survey: Locator, email = ''): Promise<void> {
  const tag = await survey.evaluate(({ localName }) => localName);
  if (await survey.evaluate((element) => element.matches('[survey], [src], :has(script)')))
    return answerAnything(survey);
  if (tag === 'nps-survey') await giveScore(survey);
  if (tag === 'exit-poll') await survey.locator('input[type=radio]').nth(-2).check();
  if (tag === 'feedback-tab') {
    await survey.locator('[part~=tab]').click();
    await survey.locator('input[type=radio]').first().check();
  }
  for (const field of await survey.locator('textarea, input[name$=".other"]').all())
    await field.fill('Fine.');
  if (email && tag === 'feedback-tab') {
    await survey.locator('input[type=email]').fill(email);
    await survey.locator('input[type=checkbox]').check();
  }
  await send(survey);
}

/** Goes through a survey of any pages, choosing first and writing the same everywhere. */
async function answerAnything(survey: Locator): Promise<void> {
  await survey.locator('[part~=question]').first().waitFor();
  while ((await survey.locator('[part~=thanks]').count()) === 0) {
    const [title = ''] = await survey.locator('[part~=title]').allTextContents();
    for (const group of await survey.locator('fieldset:has(input[type=radio])').all())
      await group.locator('input[type=radio]').first().check();
    for (const field of await survey.locator('textarea').all()) await field.fill('Fine.');
    await survey.locator('[part~=submit]').click();
    await survey
      .locator('[part~=thanks]')
      .or(survey.locator('[part~=title]').filter({ hasNotText: title }))
      .first()
      .waitFor();
  }
}

async function giveScore(survey: Locator): Promise<void> {
  await survey.locator('input[value="9"]').check();
  await survey.locator('[part~=submit]').click();
  await survey.locator('textarea').waitFor();
}

async function send(survey: Locator): Promise<void> {
  await survey.locator('[part~=submit]').click();
  await survey.locator('[part~=thanks]').waitFor();
}

/** Follows the only link of the page and answers there, where nothing but a form is. */
async function answerHosted(): Promise<void> {
  await page.getByRole('link').click();
  await answerForm(page);
}

async function answerForm(where: Page | FrameLocator): Promise<void> {
  await where.locator('input[value="9"]').check();
  await where.getByRole('button', { name: 'Save and continue' }).click();
  await where.getByRole('button', { name: 'Send' }).click();
  await where.locator('h1.done').waitFor();
}

/** Waits until the collector has told the page that it stored something. */
async function acknowledged(): Promise<void> {
  await page.waitForResponse((response) => response.status() === 201);
}

/** All that the collector has stored. */
async function stored(): Promise<SurveyResponse[]> {
  const lines = await (await fetch(`${collector.origin}/export`)).text();
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SurveyResponse);
}

function topOfBelow(): Promise<number> {
  return page.locator('#below').evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

/** The names between backticks. */
function codesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Names of fields; those that follow `answers[]` are an answer's. */
function fieldsNamed([first = '', ...rest]: readonly string[]): string[] {
  return first === 'answers[]' ? rest.map((name) => `answers[].${name}`) : [first, ...rest];
}

/** Names of all fields that a response has. */
function fieldsOf({ answers, order = { id: '' }, consent = {}, ...fields }: SurveyResponse): string[] {
  return [
    ...Object.keys(fields),
    ...answers.flatMap((given) => Object.keys(given).map((name) => `answers[].${name}`)),
    ...Object.keys(order).map((name) => `order.${name}`),
    ...Object.keys(consent).map((name) => `consent.${name}`),
  ];
}

/** Runs on the page: the keys of all that the browser keeps for it, and the fields of a record in the outbox. */
const everythingKept = `(async () => {
  const result = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const keys = document.cookie.split('; ').filter(Boolean).map((cookie) => 'cookie ' + cookie);
  keys.push(...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await self.caches?.keys() ?? []);
  let fields = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = await result(database.transaction(store).objectStore(store).getAll());
      keys.push(...records.map(({ id }) => name + ' › ' + store + ' › ' + id));
      fields = [...new Set(records.flatMap(Object.keys))].sort();
    }
    database.close();
  }
  return { keys, fields };
})()`;
