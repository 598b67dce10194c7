import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { SurveyResponse } from '../../src/wire/types.js';
import { allBlocks, placeOf, type Block } from '../helpers/documents.js';
import { startFaultServer, type FaultServer } from '../helpers/fault-server.js';
import { startBrowser, type TestBrowser } from '../helpers/pages.js';
import { answerPoll, giveReason, giveScore, loader, npsTag, pollTag, thanked } from '../helpers/visitor.js';

const blocks = allBlocks().filter(({ file }) => file === 'docs/frameworks.md');
let site: FaultServer;
let browser: TestBrowser;

before(async () => {
  [site, browser] = await Promise.all([startFaultServer(), startBrowser()]);
  site.folder('/dist/', 'dist');
  site.on('/favicon.ico', { status: 204 });
});

after(() => Promise.all([site.close(), browser.close()]));

for (const block of blocks.filter(({ notRun }) => notRun?.startsWith('it is part of')))
  test(`the code of ${placeOf(block)} is in the example that the tests build`, () => {
    const file = block.notRun?.replace('it is part of ', '') ?? '';
    assert.ok(linesOf(readFileSync(file, 'utf8')).includes(linesOf(block.code)), file);
  });

test('the data layer gets scores, and nothing that a customer wrote', async () => {
  site.on('/posts', { status: 201 });
  const page = await browser.newPage();
  site.page('/', `<!doctype html><title>page</title>${loader}${npsTag('/posts')}${pollTag('/posts')}`);
  await page.goto(site.origin);
  await page.addScriptTag({ content: blockWith('survey_answer').code });
  await giveScore(page.locator('nps-survey'), 9);
  await giveReason(page.locator('nps-survey'), 'Call me on 070 123 45 67.');
  await thanked(page.locator('nps-survey'));
  await answerPoll(page.locator('exit-poll'));
  await thanked(page.locator('exit-poll'));
  const pushed: unknown = await page.evaluate('dataLayer');
  await page.close();
  assert.deepEqual(pushed, [
    {
      event: 'survey_answer',
      survey: 'nps',
      stage: 'use',
      touchpoint: 'website',
      question: 'score',
      kind: 'nps',
      value: 9,
    },
  ]);
});

test('the extension delivers its answer from a worker without a DOM, also when the first try fails', async () => {
  const acknowledged = { status: 201, headers: { 'access-control-allow-origin': '*' } };
  site.on('/responses', { status: 503, headers: { 'retry-after': '0' } }, acknowledged);
  const from = site.requests.length;
  const [module = ''] = blockWith("channel: 'extension'").code.split('console.log');
  const said = await inWorker(`${module}
    client.subscribe(({ state }) => {
      if (state === 'delivered') { console.log(state); client.close(); }
    });
    console.log(await answer('friend', 'A-1001'));`);
  const posts = site.requests.slice(from).map(({ body }) => JSON.parse(body) as SurveyResponse);
  assert.deepEqual(said, ['undefined', 'waiting', 'delivered']);
  assert.deepEqual(
    posts.map(({ channel, order, answers }) => [channel, order?.id, answers[0]?.value]),
    [
      ['extension', 'A-1001', 'friend'],
      ['extension', 'A-1001', 'friend'],
    ],
  );
  assert.equal(posts[0]?.id, posts[1]?.id);
});

/** Runs a module in a worker, as the platform bundles it, and returns what it says. */
async function inWorker(code: string): Promise<unknown[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parentPort } from 'node:worker_threads';
        const console = { log: (said) => parentPort.postMessage(said), warn() {} };
        console.log(typeof document);
        ${code.replaceAll('https://collector.example', site.origin)}`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    external: ['node:*'],
  });
  const source = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const worker = new Worker(new URL(`data:text/javascript;base64,${source}`));
  const said: unknown[] = [];
  worker.on('message', (message) => said.push(message));
  await once(worker, 'exit');
  return said;
}

function blockWith(words: string): Block {
  const found = blocks.find(({ code }) => code.includes(words));
  assert.ok(found, `docs/frameworks.md has no block with ${words}`);
  return found;
}

/** Without what indentation makes of it. */
function linesOf(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
