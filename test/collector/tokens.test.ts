import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TokenEntry } from '../../src/collector/store/tokens.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`tokens on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    let admin = '';
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    const ask = (method: string, path: string, { token, body }: { token?: string; body?: unknown } = {}) =>
      collector.request(path, {
        method,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const list = async (): Promise<TokenEntry[]> =>
      (await (await ask('GET', '/tokens', { token: admin })).json()).tokens;

    test('the first one is not made over HTTP, as who made it would be locked out', async () => {
      const answer = await told(await ask('POST', '/tokens', { body: { name: 'Kim', role: 'admin' } }));
      assert.equal(answer.http, 422);
      assert.match(answer.error?.detail ?? '', /kundresa token create/);
    });

    test('an admin makes one whose secret works at once, and no list shows it', async () => {
      admin = (await collector.store.tokens.create({ name: 'Ada', role: 'admin' })).secret;
      const made = await ask('POST', '/tokens', { token: admin, body: { name: 'Rita', role: 'reader' } });
      assert.equal(made.status, 201);
      const { secret }: { secret: string } = await made.json();
      assert.equal((await ask('GET', '/report', { token: secret })).status, 200);
      assert.deepEqual(
        (await list()).map(({ name, role }) => [name, role]),
        [
          ['Ada', 'admin'],
          ['Rita', 'reader'],
        ],
      );
      assert.doesNotMatch(JSON.stringify(await list()), /kundresa_|hash/);
      for (const [method, path] of [
        ['GET', '/tokens'],
        ['POST', '/tokens'],
        ['DELETE', '/tokens/x'],
      ] as const)
        assert.equal(
          (await ask(method, path, { token: secret, body: method === 'POST' ? {} : undefined })).status,
          403,
        );
    });

    test('one is revoked at once, but not the last of an admin', async () => {
      const { id, secret } = await collector.store.tokens.create({ name: 'Wim', role: 'worker' });
      assert.equal((await ask('DELETE', `/tokens/${id}`, { token: admin })).status, 204);
      assert.equal((await ask('GET', '/report', { token: secret })).status, 401);
      assert.equal((await ask('DELETE', `/tokens/${id}`, { token: admin })).status, 404);
      const own = (await list()).find(({ name }) => name === 'Ada')?.id;
      assert.equal((await ask('DELETE', `/tokens/${own}`, { token: admin })).status, 422);
    });

    test('a role or name that is none is refused, and what was done is written down', async () => {
      for (const body of [{ name: 'X', role: 'god' }, { name: ' ', role: 'reader' }, { role: 'reader' }])
        assert.equal((await ask('POST', '/tokens', { token: admin, body })).status, 422);
      const entries = await collector.store.audit.read({ limit: 10 });
      assert.deepEqual(
        entries.map(({ action, who }) => [action, who]),
        [
          ['token.revoke', 'Ada'],
          ['token.create', 'Ada'],
        ],
      );
      assert.doesNotMatch(JSON.stringify(entries), /secret/);
    });
  });
}
