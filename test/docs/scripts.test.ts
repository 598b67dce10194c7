import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import { createClient } from '../../src/client/index.js';
import { firstPage, lastPage } from '../../src/wire/examples.js';
import type { Acknowledgement, Refusal } from '../../src/wire/types.js';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { blocksToRun, isForBrowsers, placeOf } from '../helpers/documents.js';
import type { Block } from '../helpers/documents.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

let collector: CollectorProcess;
/** A data folder whose collector has stopped; it holds the response of the documents' examples. */
let data: string;

before(async () => {
  const earlier = await startCollector();
  await fetch(`${earlier.origin}/responses`, { method: 'POST', body: JSON.stringify(firstPage) });
  await earlier.stop();
  data = earlier.data;
  collector = await startCollector();
});

after(() => collector.stop());

const scripts = blocksToRun('js').filter((block) => !isForBrowsers(block));
const endpoints = scripts.filter(({ code }) => code.includes('createServer('));

for (const block of scripts.filter((script) => !endpoints.includes(script))) {
  test(`the script of ${placeOf(block)} says what its comments say`, async () => {
    const child = start(block, { KUNDRESA_DATA: data });
    const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
    assert.equal(complaint, '');
    assert.deepEqual(said.split('\n').filter(Boolean), promised(block));
  });
}

test('one endpoint is documented', () => assert.equal(endpoints.length, 1));

for (const block of endpoints) {
  test(`the endpoint of ${placeOf(block)} keeps the highest revision and answers as it should`, async (context) => {
    const { address, folder } = await startEndpoint(block, context);
    const post = async (body: unknown): Promise<string> => {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      const { status, error } = (await response.json()) as Partial<Acknowledgement & Refusal>;
      return `${response.status} ${status ?? error?.code}`;
    };
    const elsewhere = { ...firstPage, id: '../../../../../../etc/passwd/xxxxxxxxx' };
    const answers = [];
    for (const body of [firstPage, lastPage, lastPage, firstPage, elsewhere, 'x'.repeat(70_000)])
      answers.push(await post(body));
    assert.deepEqual(answers, [
      '201 stored',
      '201 stored',
      '200 duplicate',
      '200 superseded',
      '422 invalid',
      '422 invalid',
    ]);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, `${lastPage.id}.json`), 'utf8')), lastPage);
  });

  test(`the client takes the endpoint of ${placeOf(block)} for one that repeats what it got`, async (context) => {
    const { address, folder } = await startEndpoint(block, context);
    const client = createClient({ endpoint: address, ack: 'echo' });
    const delivery = await client.send(lastPage);
    client.close();
    assert.equal(delivery.state, 'delivered');
    assert.ok(existsSync(join(folder, `${lastPage.id}.json`)));
  });
}

/** Starts an endpoint that ends with the test, however that ends. */
async function startEndpoint(block: Block, context: TestContext) {
  const folder = temporaryFolder();
  const port = await freePort();
  const child = start(block, { ANSWERS: folder, PORT: String(port) });
  const exited = once(child, 'exit');
  context.after(async () => {
    child.kill();
    await exited;
  });
  const [said] = (await Promise.race([once(child.stdout, 'data'), exited])) as unknown[];
  assert.match(String(said), new RegExp(`${port}`));
  return { address: `http://127.0.0.1:${port}/`, folder };
}

/** Runs a block as a module within the package, so that `kundresa` is what was built. */
function start({ code }: Block, env: Readonly<Record<string, string>>) {
  const local = code.replaceAll('https://collector.example', collector.origin);
  return spawn(process.execPath, ['--input-type=module', '--eval', local], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/** What the comments say that is printed: at the end of the line, or on the next one. */
function promised({ code }: Block): string[] {
  const calls = code.matchAll(/console\.log\(.*\);(?: \/\/ (.+)|\n\/\/ (.+))/g);
  return [...calls].map(([, beside, below]) => beside ?? below ?? '');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
