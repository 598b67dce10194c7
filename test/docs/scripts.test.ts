import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createClient } from '../../src/client/index.js';
import { firstPage, lastPage } from '../../src/wire/examples.js';
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
    assert.deepEqual(said.trim().split('\n'), promised(block));
  });
}

test('one endpoint is documented', () => assert.equal(endpoints.length, 1));

for (const block of endpoints) {
  test(`the endpoint of ${placeOf(block)} keeps the highest revision and answers as it should`, async () => {
    const { address, folder, stop } = await startEndpoint(block);
    const post = async (body: unknown): Promise<unknown> => {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      const { status, code } = { ...(await response.json()), code: response.status } as Record<
        string,
        unknown
      >;
      return [code, status];
    };
    assert.deepEqual(await post(firstPage), [201, 'stored']);
    assert.deepEqual(await post(lastPage), [201, 'stored']);
    assert.deepEqual(await post(lastPage), [200, 'duplicate']);
    assert.deepEqual(await post(firstPage), [200, 'superseded']);
    assert.deepEqual(await post({ ...firstPage, id: '../../../../../../etc/passwd/xxxxxxxxx' }), [
      422,
      undefined,
    ]);
    assert.deepEqual(await post('x'.repeat(70_000)), [422, undefined]);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, `${lastPage.id}.json`), 'utf8')), lastPage);
    await stop();
  });

  test(`the client takes the endpoint of ${placeOf(block)} for one that repeats what it got`, async () => {
    const { address, folder, stop } = await startEndpoint(block);
    const client = createClient({ endpoint: address, ack: 'echo' });
    const delivery = await client.send(lastPage);
    client.close();
    assert.equal(delivery.state, 'delivered');
    assert.ok(existsSync(join(folder, `${lastPage.id}.json`)));
    await stop();
  });
}

async function startEndpoint(block: Block) {
  const folder = temporaryFolder();
  const port = await freePort();
  const child = start(block, { ANSWERS: folder, PORT: String(port) });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  assert.match(said.toString(), new RegExp(`${port}`));
  const stop = async (): Promise<void> => {
    child.kill();
    await once(child, 'exit');
  };
  return { address: `http://127.0.0.1:${port}/`, folder, stop };
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
