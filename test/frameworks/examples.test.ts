import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SurveyResponse } from '../../src/wire/types.js';
import { buildExample, examples, skipsExample } from '../helpers/example.js';
import { startFaultServer, type FaultServer, type Received, type Reply } from '../helpers/fault-server.js';
import { pack } from '../helpers/packed.js';
import { startBrowser, type TestBrowser } from '../helpers/pages.js';

const isAnyInstalled = examples.some((name) => !skipsExample(name));
let browser: TestBrowser;
let site: FaultServer;
let tarball: string;

before(async () => {
  if (!isAnyInstalled) return;
  ({ tarball } = pack());
  [browser, site] = await Promise.all([startBrowser(), startFaultServer()]);
  site.on('/favicon.ico', { status: 204 });
  site.on('/responses', acknowledge);
});

after(async () => {
  if (isAnyInstalled) await Promise.all([browser.close(), site.close()]);
});

for (const name of examples)
  test(`the three elements ask and answer in ${name}`, { skip: skipsExample(name) }, async () => {
    const built = await buildExample(name, tarball);
    const { address, stop } = name === 'astro' ? await serveAstro(built) : serveFolder(built);
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    const from = site.requests.length;
    await page.goto(address);
    await answerAll(page);
    for (const line of ['nps-survey: 2 answered', 'exit-poll: 1 answered', 'feedback-tab: 2 answered'])
      await page.locator('#heard li', { hasText: line }).waitFor();
    await page.close();
    await stop();
    assert.deepEqual(thrown, []);
    assertArrived(lastOfEach(site.requests.slice(from)));
  });

test(
  'a page of Astro says all that matters before any script runs',
  { skip: skipsExample('astro') },
  async () => {
    const { address, stop } = await serveAstro(join('demo/frameworks/astro/dist'));
    const html = await (await fetch(`${address}?order=B-7`)).text();
    await stop();
    assert.match(html, /<exit-poll[^>]* order-id="B-7"/);
    assert.match(html, /<nps-survey[^>]*>\s*<a href="https:\/\/collector\.example\/s\/nps\?/);
  },
);

/** Answers all three, as a visitor. */
async function answerAll(page: Page): Promise<void> {
  const nps = page.locator('nps-survey');
  await nps.locator('input[value="9"]').check();
  await nps.locator('[part~=submit]').click();
  await nps.locator('textarea').fill('Quick and friendly.');
  await nps.locator('[part~=submit]').click();
  await nps.locator('[part~=thanks]').waitFor();
  const poll = page.locator('exit-poll');
  await poll.getByRole('radio', { name: 'A friend' }).check();
  await poll.locator('[part~=submit]').click();
  await poll.locator('[part~=thanks]').waitFor();
  const tab = page.locator('feedback-tab');
  await tab.locator('[part~=tab]').click();
  await tab.locator('input[type=radio]').first().check();
  await tab.locator('textarea').first().fill('More colours.');
  await tab.locator('[part~=submit]').click();
  await tab.locator('[part~=thanks]').waitFor();
}

function assertArrived(responses: ReadonlyMap<string, SurveyResponse>): void {
  assert.equal(responses.size, 3);
  for (const { context, locale } of responses.values())
    assert.deepEqual([context, locale], [{ segment: 'b2b' }, 'en']);
  const { order, stage, touchpoint, answers } = responses.get('exit-poll') ?? {};
  assert.deepEqual(order, { id: 'A-1001', value: '499.00', currency: 'SEK' });
  assert.deepEqual([stage, touchpoint, answers?.[0]?.value], ['purchase', 'checkout', 'friend']);
  assert.deepEqual(
    responses.get('nps')?.answers.map(({ value }) => value),
    [9, 'Quick and friendly.'],
  );
}

/** The last revision of each survey. */
function lastOfEach(requests: readonly Received[]): ReadonlyMap<string, SurveyResponse> {
  const posts = requests.filter(({ path, method }) => path === '/responses' && method === 'POST');
  const items = posts.map(({ body }) => JSON.parse(body) as SurveyResponse);
  // Counts of who saw a survey come in batches.
  const responses = items.filter(({ type }) => type === 'response');
  return new Map(responses.map((response) => [response.survey, response]));
}

function acknowledge({ body }: Received): Reply {
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
  if (!body) return { status: 204, headers };
  const { id, revision } = JSON.parse(body) as SurveyResponse;
  return { status: 201, headers, body: { id, revision, status: 'stored' } };
}

interface Served {
  address: string;
  stop: () => Promise<unknown>;
}

function serveFolder(built: string): Served {
  site.folder('/', built);
  site.on('/', () => fetchIndex());
  return { address: `${site.origin}/`, stop: () => Promise.resolve() };
  async function fetchIndex(): Promise<Reply> {
    const index = await fetch(`${site.origin}/index.html`);
    return { body: await index.text(), headers: { 'content-type': 'text/html; charset=utf-8' } };
  }
}

async function serveAstro(built: string): Promise<Served> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', ENDPOINT: `${site.origin}/responses` };
  const child = spawn(process.execPath, [join(built, 'server/entry.mjs')], { env });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = /http:\/\/[^\s/]+:\d+/.exec(said) ?? [];
      if (found) resolve(`${found}/`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    address,
    stop() {
      child.kill();
      return ended;
    },
  };
}
