import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { newFolder } from './new-folder.js';

const script = 'export const words = [];\n'.repeat(100);

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  const library = newFolder();
  mkdirSync(join(library, 'hosted'), { recursive: true });
  for (const file of ['packed.js', 'alone.js', 'hosted/hosted.js', 'hosted/warn-in-field.js'])
    writeFileSync(join(library, file), script);
  writeFileSync(join(library, 'packed.js.br'), brotliCompressSync(script));
  collector = collectorBefore(store, { library });
});
after(() => store.close());

async function bytes(path: string, encoding: string) {
  const answer = await collector.request(path, { headers: { 'accept-encoding': encoding } });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
}

describe('what a page loads travels packed', () => {
  for (const path of [
    '/s/nps?lang=en',
    '/s/hosted.css',
    '/s/hosted.js',
    '/s/warn-in-field.js',
    '/frame/nps',
    '/updates',
    '/dist/alone.js',
  ])
    test(`by gzip: ${path}`, async () => {
      const { answer, body } = await bytes(path, 'gzip, deflate, br');
      assert.equal(answer.headers.get('content-encoding'), 'gzip');
      assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i);
      assert.ok(gunzipSync(body).length > body.length);
    });

  test('as brotli, made once, where the build has made it', async () => {
    const { answer, body } = await bytes('/dist/packed.js', 'gzip, deflate, br');
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(brotliDecompressSync(body).toString(), script);
  });

  test('as it is, for who takes nothing packed', async () => {
    const { answer, body } = await bytes('/dist/packed.js', 'identity');
    assert.equal(answer.headers.get('content-encoding'), null);
    assert.equal(body.toString(), script);
  });

  test('and is not sent again when nothing changed', async () => {
    for (const encoding of ['br', 'gzip']) {
      const { answer } = await bytes('/dist/packed.js', encoding);
      const again = await collector.request('/dist/packed.js', {
        headers: { 'accept-encoding': encoding, 'if-none-match': answer.headers.get('etag') ?? '' },
      });
      assert.equal(again.status, 304, encoding);
    }
  });

  test('but no acknowledgement, which would only grow', async () => {
    const answer = await collector.request('/live', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(answer.headers.get('content-encoding'), null);
  });
});
