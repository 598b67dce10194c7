import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aFunnelItem, aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    test('one bad item of fifty costs no other', async () => {
      const items: unknown[] = Array.from({ length: 50 }, () => aResponse({ site: 'fifty.example' }));
      items[17] = aResponse({ site: 'fifty.example', revision: 0 });
      const answer = await told(await collector.post({ items }));
      assert.equal(answer.http, 200);
      assert.deepEqual(
        answer.items?.map(({ status, error }) => status ?? error?.code),
        Array.from({ length: 50 }, (_, at) => (at === 17 ? 'invalid' : 'stored')),
      );
      assert.equal((await collector.report('fifty.example')).responses, 49);
    });

    test('each item is answered in its place, by its id', async () => {
      const [first, second] = [aResponse(), aFunnelItem()];
      const answer = await told(await collector.post({ items: [first, second, first] }));
      assert.deepEqual(answer.items, [
        { id: first.id, revision: 1, status: 'stored' },
        { id: second.id, status: 'stored' },
        { id: first.id, revision: 1, status: 'duplicate' },
      ]);
    });

    test('two revisions in one batch are both understood', async () => {
      const response = aResponse();
      const answer = await told(await collector.post({ items: [{ ...response, revision: 2 }, response] }));
      assert.deepEqual(
        answer.items?.map(({ status }) => status),
        ['stored', 'superseded'],
      );
    });

    test('an empty batch is an empty answer', async () => {
      assert.deepEqual(await told(await collector.post({ items: [] })), { http: 200, items: [] });
    });

    test('more than fifty items are refused together', async () => {
      const items = Array.from({ length: 51 }, () => aResponse());
      const answer = await told(await collector.post({ items }));
      assert.equal(answer.http, 413);
      assert.match(answer.error?.detail ?? '', /there are 51, and at most 50/);
    });

    test('an item that is too large costs no other', async () => {
      const large = { ...aResponse(), more: 'x'.repeat(70_000) };
      const answer = await told(await collector.post({ items: [large, aResponse()] }));
      assert.deepEqual(
        answer.items?.map(({ status, error }) => status ?? error?.code),
        ['too_large', 'stored'],
      );
      assert.equal(answer.items?.[0]?.id, large.id);
    });

    test('receipts of a batch are kept as hashes alone', async () => {
      const [one, other] = [aResponse({ receipt: 'FIRST-CODE' }), aResponse({ receipt: 'OTHER-CODE' })];
      await collector.post({ items: [one, other] });
      const text = JSON.stringify(await collector.exported());
      assert.ok(text.includes(one.id) && text.includes(other.id));
      assert.ok(!text.includes('-CODE'));
    });

    test('a funnel event is kept once, and its id is for it alone', async () => {
      const item = aFunnelItem();
      assert.deepEqual(await told(await collector.post(item)), { http: 201, id: item.id, status: 'stored' });
      assert.deepEqual(await told(await collector.post(item)), {
        http: 200,
        id: item.id,
        status: 'duplicate',
      });
      const other = await told(await collector.post({ ...item, event: 'dismissed' }));
      assert.equal(other.error?.code, 'id_reused');
    });

    test('any content type will do', async () => {
      for (const type of [
        'text/plain',
        'application/json',
        'application/x-www-form-urlencoded',
        'image/png',
      ]) {
        const answer = await collector.post(aResponse(), { headers: { 'content-type': type } });
        assert.equal(answer.status, 201, type);
      }
    });
  });
}
