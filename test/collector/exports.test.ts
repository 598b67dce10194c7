import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { MethodStatement } from '../../src/collector/method-statement.js';
import { aFunnelItem, aResponse } from '../helpers/responses.js';
import { collectorBefore, collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`exports from ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    const text = async (path: string): Promise<string> => (await collector.request(path)).text();
    before(async () => {
      collector = await collectorOn(await engine.empty());
      await collector.post(
        aResponse({
          surveyVersion: 2,
          sampling: { method: 'share', rate: 0.5 },
          answers: [
            { question: 'score', kind: 'nps', value: 9 },
            { question: 'why', kind: 'text', value: '=cmd() call 070-123 45 67' },
            { question: 'source', kind: 'choice', value: 'other', other: 'kim@example.com told me' },
            { question: 'contact', kind: 'contact', value: { email: 'ann@example.com' } },
          ],
        }),
      );
      await collector.post(aResponse({ survey: 'returns', status: 'partial', test: true }));
      for (let at = 0; at < 4; at += 1) await collector.post(aFunnelItem({ surveyVersion: 2 }));
      await collector.post(aFunnelItem({ surveyVersion: 2, event: 'answered' }));
    });
    after(() => collector.store.close());

    test('mask personal data in free text, also on the board', async () => {
      for (const all of [await text('/export'), await text('/export?format=csv'), await text('/report')]) {
        assert.doesNotMatch(all, /070-123|kim@example/);
        assert.match(all, /\[phone\]/);
        assert.match(all, /\[email\] told me/);
      }
    });

    test('keep a contact, which was left to be used, in the lines and out of the table', async () => {
      assert.match(await text('/export'), /ann@example\.com/);
      assert.doesNotMatch(await text('/export?format=csv'), /ann@example\.com/);
    });

    test('give everything as it was sent to an admin alone', async () => {
      assert.match(await text('/export?raw=true'), /070-123 45 67.*"raw":/);
      const { secret } = await collector.store.tokens.create({ name: 'reader', role: 'reader' });
      const headers = { authorization: `Bearer ${secret}` };
      const guarded = collectorBefore(collector.store);
      assert.equal((await guarded.request('/export?raw=true', { headers })).status, 403);
      const worker = await collector.store.tokens.create({ name: 'worker', role: 'worker' });
      const working = { authorization: `Bearer ${worker.secret}` };
      assert.equal((await guarded.request('/export?raw=true', { headers: working })).status, 403);
      assert.doesNotMatch(await (await guarded.request('/export', { headers: working })).text(), /"raw":/);
      // Single responses hold what small groups do not show.
      assert.equal((await guarded.request('/export', { headers })).status, 403);
      for (const { id } of await collector.store.tokens.list()) await collector.store.tokens.revoke(id);
    });

    test('as CSV have a line for each answer, and no formula', async () => {
      const response = await collector.request('/export?format=csv');
      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment; .*\.csv"$/);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      const bytes = new Uint8Array(await response.arrayBuffer());
      assert.equal(Buffer.from(bytes.slice(0, 3)).toString('hex'), 'efbbbf');
      const lines = Buffer.from(bytes).toString().trim().split('\r\n');
      assert.equal(lines.length, 6);
      assert.match(lines[0] ?? '', /"id","received_at",.*"value","other"$/);
      assert.match(lines[2] ?? '', /"'=cmd\(\) call \[phone\]",""$/);
    });

    test('in a format that there is not are refused', async () => {
      const answer = await told(await collector.request('/export?format=xlsx'));
      assert.equal(answer.http, 422);
    });

    test('come with a statement of how the figures came about', async () => {
      const statement: MethodStatement = JSON.parse(await text('/method?survey=nps'));
      assert.equal(statement.n, 1);
      assert.deepEqual(statement.responses, { complete: 1, partial: 0, suspects: 0, tests: 1 });
      assert.deepEqual(statement.surveys, [{ survey: 'nps', version: 2, n: 1 }]);
      assert.deepEqual(statement.sampling, [{ method: 'share', rate: 0.5 }]);
      const { interval, ...rate } = statement.responseRate ?? {};
      assert.deepEqual(rate, { shown: 4, answered: 1, rate: 0.25 });
      // Wilson's interval of 1 of 4, as R's prop.test(1, 4, correct = FALSE) gives it.
      assert.deepEqual([interval?.low.toFixed(4), interval?.high.toFixed(4)], ['0.0456', '0.6994']);
      assert.ok(statement.wording.some(({ question, en, sv }) => question === 'score' && en && sv));
      const page = await text('/method?format=text');
      assert.match(page, /Responses that count: 1 \(1 finished, 0 not\)/);
      assert.match(page, /Set aside: 0 .*, 1 trials/);
      assert.match(page, /Response rate: 25\.0 %, 95 % interval 4\.6 to 69\.9 % \(1 of 4/);
      assert.equal((await collector.request('/method?from=soon')).status, 422);
      assert.equal(JSON.parse(await text('/method?from=2099-01-01')).dates, null);
    });

    test('hold only the responses of the view that they are taken from', async () => {
      const context = { segment: 'b2b', tier: "o'hara" };
      await collector.post(aResponse({ survey: 'scoped', site: 'b.example', context, locale: 'fi' }));
      await collector.post(aResponse({ survey: 'scoped', site: 'b.example', locale: 'fi' }));
      const ids = async (query: string): Promise<number> =>
        (await text(`/export?survey=scoped&${query}`)).split('\n').filter(Boolean).length;
      const asked = ['', 'site=b.example', 'site=c.example', 'segment=b2b', 'locale=fi', 'locale=sv'];
      asked.push(`context.tier=${encodeURIComponent("o'hara")}`, 'from=2099-01-01', 'to=2099-01-01');
      assert.deepEqual(await Promise.all(asked.map(ids)), [2, 2, 0, 1, 2, 0, 1, 0, 2]);
      for (const slip of ['chanel=web', 'context.a%22=1'])
        for (const path of ['export', 'method'])
          assert.equal((await collector.request(`/${path}?${slip}`)).status, 422, slip);
      const statement: MethodStatement = JSON.parse(await text('/method?survey=scoped&segment=b2b'));
      assert.deepEqual(
        [statement.n, statement.scope, statement.responseRate],
        [1, { survey: 'scoped', 'context.segment': 'b2b' }, null],
      );
    });
  });
}
