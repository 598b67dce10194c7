import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { renderSVG } from 'uqr';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { newFolder } from './new-folder.js';

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  collector = collectorBefore(store);
});
after(() => store.close());

for (const [short, long] of [
  ['/q/nps', '/s/nps'],
  ['/q/nps/checkout', '/s/nps?touchpoint=checkout'],
  ['/q/nps/kassa%20två?stage=kop&lang=sv', '/s/nps?stage=kop&lang=sv&touchpoint=kassa+tv%C3%A5'],
] as const)
  test(`${short} leads to ${long}`, async () => {
    const { status, headers } = await collector.request(short);
    const to = new URL(headers.get('location') ?? '', new URL(short, 'https://svar.example'));
    assert.deepEqual([status, to.pathname + to.search], [302, long]);
    assert.equal((await collector.request(long)).status, 200);
  });

test('a QR code holds the short address that it is named for, with its query', async () => {
  const response = await collector.request('/q/nps/checkout.svg?stage=kop');
  assert.equal(response.headers.get('content-type'), 'image/svg+xml');
  const expected = renderSVG('http://127.0.0.1:8787/q/nps/checkout?stage=kop', { ecc: 'M', border: 4 });
  assert.ok((await response.text()) === expected, 'it holds another address');
});

test('an address that no phone would read is refused, and says so', async () => {
  const response = await collector.request(`/q/nps.svg?question=${'x'.repeat(600)}`);
  assert.equal(response.status, 422);
  assert.match(await response.text(), /too long to be read/);
});

test('a short link is only read', async () => {
  assert.equal((await collector.request('/q/nps', { method: 'POST' })).status, 405);
});
