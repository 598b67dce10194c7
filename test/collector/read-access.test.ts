import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { collectorBefore, told, type CollectorUnderTest, type From } from './collector-under-test.js';

let store: Store;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: temporaryFolder() }));
});
after(() => store.close());

const readPaths = ['/report', '/export'];

async function statusesOf(
  collector: CollectorUnderTest,
  headers: Record<string, string> = {},
  from: From = {},
): Promise<number[]> {
  return Promise.all(
    readPaths.map(async (path) => (await collector.request(path, { headers }, from)).status),
  );
}

describe('without a token', () => {
  let collector: CollectorUnderTest;
  before(() => {
    collector = collectorBefore(store);
  });

  for (const host of ['127.0.0.1:8787', 'localhost:8787', 'localhost', '[::1]:8787', '127.1.2.3']) {
    test(`this machine may read as ${host}`, async () => {
      assert.deepEqual(await statusesOf(collector, { host }), [200, 200]);
    });
  }

  test('this machine may read over IPv6 too', async () => {
    for (const remoteAddress of ['::1', '::ffff:127.0.0.1'])
      assert.deepEqual(await statusesOf(collector, {}, { remoteAddress }), [200, 200]);
  });

  for (const remoteAddress of ['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '']) {
    test(`another machine (${remoteAddress || 'unknown'}) may not`, async () => {
      assert.deepEqual(await statusesOf(collector, {}, { remoteAddress }), [403, 403]);
    });
  }

  for (const host of [
    'survey.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:8787',
    '[::2]',
  ]) {
    test(`a name that leads here, ${host}, does not open it`, async () => {
      assert.deepEqual(await statusesOf(collector, { host }), [403, 403]);
    });
  }

  for (const header of [
    'forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'via',
    'cf-connecting-ip',
    'true-client-ip',
    'fastly-client-ip',
    'x-cluster-client-ip',
    'x-envoy-external-address',
    'x-forwarded',
    'x-amzn-trace-id',
    'cdn-loop',
  ]) {
    test(`a proxy that sends ${header} does not open it`, async () => {
      assert.deepEqual(await statusesOf(collector, { [header]: '127.0.0.1' }), [403, 403]);
    });
  }

  test('a proxy that says nothing but speaks HTTP/1.0 does not open it', async () => {
    assert.deepEqual(await statusesOf(collector, {}, { httpVersion: '1.0' }), [403, 403]);
  });

  test('another page in the same browser may not read', async () => {
    assert.deepEqual(await statusesOf(collector, { 'sec-fetch-site': 'cross-site' }), [403, 403]);
    assert.deepEqual(await statusesOf(collector, { origin: 'https://evil.example' }), [403, 403]);
    assert.deepEqual(await statusesOf(collector, { referer: 'https://survey.example/board' }), [403, 403]);
    const own = { 'sec-fetch-site': 'same-origin', referer: 'http://127.0.0.1:8787/board' };
    assert.deepEqual(await statusesOf(collector, own), [200, 200]);
  });

  test('a server that listens for others lets nobody read, and says how to switch it on', async () => {
    const open = collectorBefore(store, { loopback: false });
    const answer = await told(await open.request('/report'));
    assert.equal(answer.http, 403);
    assert.match(answer.error?.detail ?? '', /kundresa token create/);
  });
});

describe('with a token', () => {
  let collector: CollectorUnderTest;
  before(() => {
    collector = collectorBefore(store, { token: 'a-long-secret', loopback: false });
  });
  const elsewhere = { remoteAddress: '203.0.113.9' };

  test('whoever shows it may read, from anywhere', async () => {
    const headers = { authorization: 'Bearer a-long-secret', 'x-forwarded-for': '203.0.113.9' };
    assert.deepEqual(await statusesOf(collector, headers, elsewhere), [200, 200]);
  });

  for (const authorization of [
    '',
    'Bearer',
    'Bearer a-long-secre',
    'Bearer a-long-secret2',
    'Basic a-long-secret',
    'a-long-secret',
    'Bearer A-LONG-SECRET',
  ]) {
    test(`“${authorization}” does not open it, even on this machine`, async () => {
      assert.deepEqual(await statusesOf(collector, { authorization }), [401, 401]);
    });
  }

  test('the refusal says what is needed, and not more', async () => {
    const response = await collector.request('/report');
    assert.equal(response.headers.get('www-authenticate'), 'Bearer');
    const answer = await told(response);
    assert.equal(answer.error?.code, 'unauthorized');
    assert.ok(!JSON.stringify(answer).includes('a-long-secret'));
  });

  test('a token in the address does not open it', async () => {
    assert.equal((await collector.request('/report?token=a-long-secret')).status, 401);
  });
});

test('what may be read is never open to other origins', async () => {
  const collector = collectorBefore(store, { token: 'a-long-secret' });
  for (const path of readPaths) {
    const headers = { origin: 'https://shop.example', authorization: 'Bearer a-long-secret' };
    const response = await collector.request(path, { headers });
    assert.equal(response.headers.get('access-control-allow-origin'), null, path);
    await response.body?.cancel();
    const preflight = await collector.request(path, { method: 'OPTIONS', headers });
    assert.equal(preflight.status, 405);
    assert.equal(preflight.headers.get('access-control-allow-origin'), null, path);
  }
});
