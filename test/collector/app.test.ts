import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { aResponse } from '../helpers/responses.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { collectorBefore, told, type CollectorUnderTest } from './collector-under-test.js';

/** A clock that stands still, so that nothing comes back while a busy machine is at it. */
const now = (): Date => new Date('2026-02-01T00:00:00.000Z');

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: temporaryFolder() }));
  collector = collectorBefore(store);
});
after(() => store.close());

describe('pages of other origins', () => {
  test('may post when all may, without credentials, also from a page without an origin', async () => {
    for (const origin of ['https://shop.example', 'null']) {
      const response = await collector.post(aResponse(), { headers: { origin } });
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      assert.match(response.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
      assert.match(response.headers.get('vary') ?? '', /origin/i);
    }
  });

  test('may read why they are refused', async () => {
    const limited = collectorBefore(store, { itemsPerMinute: 50, now });
    const headers = { origin: 'https://shop.example' };
    await limited.post({ items: Array.from({ length: 50 }, () => aResponse()) }, { headers });
    for (const response of [
      await limited.post(aResponse(), { headers }),
      await collector.post('rubbish', { headers }),
      await collector.post('x'.repeat(2_000_000), { headers }),
      await collector.request('/responses', { method: 'PUT', headers }),
    ]) {
      assert.ok(response.status >= 400);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', String(response.status));
    }
  });

  test('may ask first', async () => {
    const response = await collector.request('/responses', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    assert.ok(Number(response.headers.get('access-control-max-age')) > 0);
  });

  describe('that are listed', () => {
    before(() => {
      listed = collectorBefore(store, { origins: ['https://shop.example'] });
    });
    let listed: CollectorUnderTest;

    test('may post, and are named', async () => {
      const response = await listed.post(aResponse(), { headers: { origin: 'https://shop.example' } });
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://shop.example');
      assert.match(response.headers.get('vary') ?? '', /origin/i);
    });

    test('shut out all others, before anything is kept', async () => {
      const site = 'others.example';
      for (const origin of [
        'https://evil.example',
        'null',
        'http://shop.example',
        'https://shop.example.evil.example',
      ]) {
        const response = await listed.post(aResponse({ site }), { headers: { origin } });
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.match(response.headers.get('vary') ?? '', /origin/i);
        const answer = await told(response);
        assert.equal(answer.http, 403);
        assert.equal(answer.error?.code, 'forbidden');
      }
      assert.equal((await listed.report(site)).responses, 0);
    });

    test('do not shut out the collector’s own pages, nor servers', async () => {
      const own = await listed.post(aResponse(), { headers: { origin: 'http://127.0.0.1:8787' } });
      assert.equal(own.status, 201);
      assert.equal((await listed.post(aResponse())).status, 201);
    });
  });
});

describe('other addresses and methods', () => {
  test('an unknown path is a JSON 404', async () => {
    for (const path of [
      '/',
      '/nope',
      '/responses/1',
      '/report.json',
      '/%00',
      '/a%2fb',
      '/..%2f..%2fetc%2fpasswd',
    ]) {
      const answer = await told(await collector.request(path));
      assert.equal(answer.http, 404, path);
      assert.equal(answer.error?.code, 'not_found');
    }
  });

  const allowed = [
    ['/responses', 'GET, HEAD, POST, DELETE, OPTIONS'],
    ['/report', 'GET, HEAD'],
    ['/export', 'GET, HEAD'],
    ['/live', 'GET, HEAD'],
    ['/ready', 'GET, HEAD'],
  ] as const;
  for (const [path, allow] of allowed) {
    test(`${path} takes ${allow} and says so`, async () => {
      for (const method of ['PUT', 'PATCH', ...(path === '/responses' ? [] : ['POST', 'DELETE'])]) {
        const response = await collector.request(path, { method });
        assert.equal(response.status, 405, method);
        assert.equal(response.headers.get('allow'), allow);
        assert.equal((await told(response)).error?.code, 'method_not_allowed');
      }
    });
  }

  test('every answer forbids guessing its type and storing it', async () => {
    for (const path of ['/receipt', '/report', '/live', '/nope', '/s/nps']) {
      const { headers } = await collector.request(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.match(headers.get('cache-control') ?? '', /no-store|no-cache/, path);
    }
  });

  test('live and ready say so', async () => {
    assert.equal((await collector.request('/live')).status, 200);
    assert.equal((await collector.request('/ready')).status, 200);
    const stopping = collectorBefore(store, { stopping: () => true });
    const answer = await stopping.request('/ready');
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('connection'), 'close');
  });
});

describe('what fails', () => {
  const broken = new Error('SQLITE_FULL: /var/lib/secret/path is full');

  test('is 503 with a time to try again, and no word of the inside', async () => {
    const failing = collectorBefore({
      ...store,
      keep: () => Promise.reject(broken),
      probe: () => Promise.reject(broken),
      marker: () => Promise.reject(broken),
    });
    for (const response of [
      await failing.post(aResponse()),
      await failing.post('rubbish'),
      await failing.request('/ready'),
      await failing.request('/report'),
    ]) {
      assert.equal(response.status, 503);
      assert.ok(Number(response.headers.get('retry-after')) > 0);
      const text = await response.text();
      assert.equal(JSON.parse(text).error.code, 'unavailable');
      assert.doesNotMatch(text, /secret|SQLITE|\n +at /);
    }
  });

  test('one item of a batch that fails costs no other', async () => {
    const bad = aResponse();
    const failing = collectorBefore({
      ...store,
      keep: (item) => (item.type !== 'bad' && item.id === bad.id ? Promise.reject(broken) : store.keep(item)),
    });
    const answer = await told(await failing.post({ items: [aResponse(), bad] }));
    assert.deepEqual(
      answer.items?.map(({ status, error }) => status ?? error?.code),
      ['stored', 'unavailable'],
    );
    assert.ok((answer.items?.[1]?.retry_after ?? 0) > 0);
  });
});

describe('one sender', () => {
  test('may send so much and no more, and hears when to go on', async () => {
    const limited = collectorBefore(store, { itemsPerMinute: 60, now });
    for (let sent = 0; sent < 60; sent += 1) assert.equal((await limited.post(aResponse())).status, 201);
    const response = await limited.post(aResponse());
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '1');
    const answer = await told(response);
    assert.equal(answer.error?.code, 'too_many_requests');
    assert.equal(answer.retry_after, 1);
  });

  test('does not use up what another may send', async () => {
    const limited = collectorBefore(store, { itemsPerMinute: 50, now });
    const batch = { items: Array.from({ length: 50 }, () => aResponse()) };
    assert.equal((await limited.post(batch)).status, 200);
    const other = { remoteAddress: '203.0.113.9' };
    const init = { method: 'POST', body: JSON.stringify(aResponse()) };
    assert.equal((await limited.request('/responses', init)).status, 429);
    assert.equal((await limited.request('/responses', init, other)).status, 201);
  });

  test('is known by the proxy’s word only where the proxy is trusted', async () => {
    const trusting = collectorBefore(store, { itemsPerMinute: 50, trustProxy: true, now });
    assert.equal((await sendFrom(trusting, '203.0.113.1')).status, 200);
    assert.equal((await sendFrom(trusting, '203.0.113.2')).status, 200);
    assert.equal((await sendFrom(trusting, '203.0.113.2')).status, 429);
    const wary = collectorBefore(store, { itemsPerMinute: 50, now });
    assert.equal((await sendFrom(wary, '203.0.113.1')).status, 200);
    assert.equal((await sendFrom(wary, '203.0.113.2')).status, 429);
  });
});

describe('files', () => {
  let serving: CollectorUnderTest;
  before(() => {
    const [library, site] = [temporaryFolder(), temporaryFolder()];
    for (const folder of ['board', 'chunks']) mkdirSync(join(library, folder));
    writeFileSync(join(library, 'kundresa.js'), 'loader');
    writeFileSync(join(library, 'openapi.json'), '{"openapi":"3.1.0"}');
    writeFileSync(join(library, 'chunks', 'nps-4f3a2b1c.js'), 'chunk');
    writeFileSync(join(library, 'board', 'index.html'), '<!doctype html><title>board</title>');
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>demo</title>');
    writeFileSync(join(site, '.env'), 'SECRET=1');
    mkdirSync(join(site, '.kundresa'));
    writeFileSync(join(site, '.kundresa', 'kundresa.db'), 'answers');
    writeFileSync(join(site, '..', 'outside.txt'), 'outside');
    serving = collectorBefore(store, { library, site });
  });

  test('of the library are for every page, and are fetched again only when they change', async () => {
    const response = await serving.request('/dist/kundresa.js', {
      headers: { origin: 'https://shop.example' },
    });
    assert.equal(await response.text(), 'loader');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(response.headers.get('cache-control') ?? '', /max-age=300/);
    const etag = response.headers.get('etag') ?? '';
    const again = await serving.request('/dist/kundresa.js', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
  });

  test('with a hash in their name are kept for good', async () => {
    const response = await serving.request('/dist/chunks/nps-4f3a2b1c.js');
    assert.match(response.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
  });

  test('of the board are its own, under a strict policy', async () => {
    const response = await serving.request('/board');
    assert.match(await response.text(), /board/);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe/);
    const slash = await serving.request('/board/');
    assert.equal(slash.status, 308);
    assert.equal(slash.headers.get('location'), '../board');
  });

  test('of the contract are there', async () => {
    const response = await serving.request('/openapi.json');
    assert.deepEqual(await response.json(), { openapi: '3.1.0' });
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });

  test('of the site are served at the root, and nothing beside them', async () => {
    assert.match(await (await serving.request('/')).text(), /demo/);
    for (const path of [
      '/.env',
      '/.kundresa/kundresa.db',
      '/%2ekundresa/kundresa.db',
      '/%2Eenv',
      '/%252eenv',
      '/../outside.txt',
      '/..%2foutside.txt',
      '/%2e%2e/outside.txt',
      '/..\\outside.txt',
      '//outside.txt',
      '/dist/../.env',
      '/dist/%2e%2e/outside.txt',
    ]) {
      assert.equal((await serving.request(path)).status, 404, path);
    }
  });

  test('that are missing are a JSON 404', async () => {
    assert.equal((await told(await serving.request('/missing.html'))).error?.code, 'not_found');
  });
});

/** Sends a batch through a proxy that says where it came from. */
function sendFrom(to: CollectorUnderTest, address: string): Promise<Response> {
  return to.post(
    { items: Array.from({ length: 50 }, () => aResponse()) },
    { headers: { 'x-forwarded-for': `1.2.3.4, ${address}` } },
  );
}
