import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { DatabasePlace } from '../../src/collector/index.js';
import type { AuditEntry } from '../../src/collector/store/audit.js';
import { aResponse } from '../helpers/responses.js';
import { collectorBefore, collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const board = { origin: 'https://survey.example', host: 'survey.example' };
const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const compare = (one: string, other: string): number => one.localeCompare(other);
const elsewhere = { remoteAddress: '203.0.113.9' };

for (const engine of engines) {
  describe(`tokens on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    let tokens: Record<'reader' | 'worker' | 'admin', string>;
    before(async () => {
      collector = await collectorOn(await engine.empty(), { loopback: false });
      const create = async (role: 'reader' | 'worker' | 'admin') =>
        (await collector.store.tokens.create({ name: `the ${role}`, role })).secret;
      tokens = {
        reader: await create('reader'),
        worker: await create('worker'),
        admin: await create('admin'),
      };
    });
    after(() => collector.store.close());

    const as = (token: string, path: string, init: RequestInit = {}) =>
      collector.request(path, { ...init, headers: { authorization: `Bearer ${token}` } }, elsewhere);
    const signIn = async (token: string, headers: Record<string, string> = board) =>
      collector.request(
        '/session',
        { method: 'POST', body: JSON.stringify({ token }), headers },
        { remoteAddress: token.slice(-12) },
      );

    test('let every role read, and only an admin erase and read the audit log', async () => {
      for (const [role, token] of Object.entries(tokens)) {
        assert.equal((await as(token, '/report')).status, 200, role);
        assert.equal((await as(token, '/audit')).status, role === 'admin' ? 200 : 403, role);
        const erased = await as(token, '/responses?id=none', { method: 'DELETE' });
        assert.equal(erased.status, role === 'admin' ? 200 : 403, role);
      }
    });

    test('are kept as hashes and listed without secrets', async () => {
      const list = await collector.store.tokens.list();
      assert.deepEqual(
        list.map(({ name, role, revokedAt }) => [name, role, String(revokedAt)].join()).toSorted(compare),
        ['the admin,admin,null', 'the reader,reader,null', 'the worker,worker,null'],
      );
      for (const secret of Object.values(tokens)) assert.ok(!JSON.stringify(list).includes(secret));
    });

    test('that are revoked open nothing any more, nor do their sessions', async () => {
      const { secret } = await collector.store.tokens.create({ name: 'short-lived', role: 'reader' });
      const cookie = cookieOf(await signIn(secret));
      assert.equal((await collector.request('/report', { headers: { cookie } }, elsewhere)).status, 200);
      assert.equal(await collector.store.tokens.revoke('short-lived'), 1);
      assert.equal((await as(secret, '/report')).status, 401);
      assert.equal((await collector.request('/report', { headers: { cookie } }, elsewhere)).status, 401);
      assert.equal(await collector.store.tokens.revoke('short-lived'), 0);
    });

    test('shut the machine itself out too once somebody has one', async () => {
      const here = collectorBefore(collector.store, { loopback: true });
      assert.equal((await here.request('/report')).status, 401);
    });

    test('become a cookie that no script reads and no other site sends', async () => {
      const response = await signIn(tokens.reader);
      assert.equal(response.status, 201);
      const cookie = response.headers.get('set-cookie') ?? '';
      assert.match(cookie, /^__Host-kundresa=[\w-]{43}; /);
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/', 'Max-Age=604800'])
        assert.ok(cookie.includes(part), part);
      assert.ok(!cookie.includes('Domain'));
      const plain = await signIn(tokens.reader, { origin: 'http://127.0.0.1:8787' });
      assert.match(plain.headers.get('set-cookie') ?? '', /^kundresa-session=[^;]+;(?!.*Secure)/);
    });

    test('open the board until it signs out', async () => {
      const cookie = cookieOf(await signIn(tokens.worker));
      const who = await (await collector.request('/session', { headers: { cookie } })).json();
      assert.deepEqual(who, { name: 'the worker', role: 'worker', by: 'session' });
      const report = await collector.request('/report', { headers: { cookie } });
      assert.equal(report.headers.get('kundresa-session'), 'worker');
      const out = await collector.request('/session', { method: 'DELETE', headers: { cookie, ...board } });
      assert.equal(out.status, 204);
      assert.match(out.headers.get('set-cookie') ?? '', /^__Host-kundresa=; Max-Age=0/);
      assert.equal((await collector.request('/report', { headers: { cookie } })).status, 401);
    });

    test('of a session change nothing for a page of somebody else', async () => {
      const cookie = cookieOf(await signIn(tokens.admin));
      const erase = async (headers: Record<string, string>): Promise<number> =>
        (
          await collector.request('/responses?id=none', {
            method: 'DELETE',
            headers: { cookie, host: 'survey.example', ...headers },
          })
        ).status;
      assert.equal(await erase({ origin: 'https://evil.example' }), 403);
      assert.equal(await erase({ origin: 'https://shop.survey.example' }), 403);
      assert.equal(await erase({ origin: 'null' }), 403);
      assert.equal(await erase({ 'sec-fetch-site': 'same-site' }), 403);
      assert.equal(await erase({}), 403);
      assert.equal(await erase({ 'sec-fetch-site': 'same-origin' }), 200);
      assert.equal(await erase(board), 200);
    });

    test('are taken for a session on the board’s own page only', async () => {
      for (const headers of [{ origin: 'https://evil.example' }, {}, { 'sec-fetch-site': 'same-site' }])
        assert.equal((await signIn(tokens.reader, { host: 'survey.example', ...headers })).status, 403);
    });

    test('cannot be tried out at will', async () => {
      const statuses: number[] = [];
      for (let at = 0; at < 22; at += 1) statuses.push((await signIn('wrong')).status);
      assert.equal(statuses.filter((status) => status === 401).length, 20);
      assert.deepEqual(statuses.slice(-2), [429, 429]);
    });

    test('leave who did what in the audit log, and nothing that a customer wrote', async () => {
      await collector.post(aResponse({ order: { id: 'secret-order' } }));
      await as(tokens.admin, '/responses?order=secret-order', { method: 'DELETE' });
      await as(tokens.reader, '/responses?order=other', { method: 'DELETE' });
      const answer = await as(tokens.admin, '/audit?limit=1');
      const { entries }: { entries: AuditEntry[] } = JSON.parse(await answer.text());
      const [first] = entries;
      assert.ok(first);
      const { id, at, ...entry } = first;
      assert.deepEqual(entry, {
        who: 'the admin',
        role: 'admin',
        action: 'responses.erase',
        detail: { by: 'order', erased: 1 },
      });
      assert.ok(Date.parse(at) > 0);
      const older = await (await as(tokens.admin, `/audit?before=${id}`)).text();
      assert.ok(!older.includes(id));
      assert.ok(!older.includes('secret-order'));
      assert.equal((await as(tokens.admin, '/audit?limit=0')).status, 422);
    });
  });
}

test('the token of the environment is an admin’s, and a session of it ends when it changes', async () => {
  const [sqlite] = engines;
  const place: DatabasePlace | undefined = await sqlite?.empty();
  assert.ok(place);
  const collector = await collectorOn(place, { token: 'first', loopback: false });
  const headers = { origin: 'http://127.0.0.1:8787' };
  const body = JSON.stringify({ token: 'first' });
  const signedIn = await collector.request('/session', { method: 'POST', body, headers });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  assert.equal((await collector.request('/audit', { headers: { cookie } })).status, 200);
  const restarted = collectorBefore(collector.store, { token: 'second', loopback: false });
  assert.equal((await restarted.request('/audit', { headers: { cookie } })).status, 401);
  await collector.store.close();
});

test('a session ends after a week', async () => {
  const [sqlite] = engines;
  const place = await sqlite?.empty();
  assert.ok(place);
  const { createSessions, sessionTime } = await import('../../src/collector/store/sessions.js');
  const { openDatabase } = await import('../../src/collector/index.js');
  const opened = await openDatabase(place);
  let now = Date.now();
  const sessions = createSessions(opened.db, () => new Date(now));
  const { key } = await sessions.open('hash');
  now += sessionTime - 1;
  assert.equal(await sessions.tokenOf(key), 'hash');
  now += 2;
  assert.equal(await sessions.tokenOf(key), undefined);
  await opened.close();
});

test('a body without a token says what is missing', async () => {
  const [sqlite] = engines;
  const place = await sqlite?.empty();
  assert.ok(place);
  const collector = await collectorOn(place);
  const headers = { origin: 'http://127.0.0.1:8787' };
  const answer = await told(await collector.request('/session', { method: 'POST', body: '{}', headers }));
  assert.equal(answer.http, 422);
  assert.match(answer.error?.detail ?? '', /send \{"token":"…"\}/);
  await collector.store.close();
});
