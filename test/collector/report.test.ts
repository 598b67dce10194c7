import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aResponse } from '../helpers/responses.js';
import { collectorBefore, collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    test('a collector without responses reports every stage, empty', async () => {
      const { stages, responses, latest } = await collector.report();
      assert.deepEqual(
        stages.map(({ id }) => id),
        ['awareness', 'consideration', 'purchase', 'use', 'loyalty'],
      );
      assert.equal(responses, 0);
      assert.deepEqual(latest, []);
    });

    test('an answer shows under its stage and touchpoint, whatever language the tag is in', async () => {
      const site = 'places.example';
      await collector.post(aResponse({ site, stage: 'Användning', touchpoint: 'Kundtjänst' }));
      await collector.post(aResponse({ site, stage: 'use', touchpoint: 'customer_service' }));
      const { stages } = await collector.report(site);
      const touchpoints = stages.find(({ id }) => id === 'use')?.touchpoints;
      assert.deepEqual(
        touchpoints?.map(({ id, responses }) => [id, responses]),
        [['customer_service', 2]],
      );
      assert.deepEqual(
        touchpoints?.[0]?.scores.map(({ question, n, counts }) => [question, n, counts]).at(0),
        ['score', 2, { 9: 2 }],
      );
    });

    test('partial responses are counted apart', async () => {
      const site = 'partial.example';
      await collector.post(aResponse({ site, status: 'partial' }));
      await collector.post(aResponse({ site }));
      const { responses, complete } = await collector.report(site);
      assert.deepEqual([responses, complete], [2, 1]);
    });

    test('what is not one of ours is named as it was written', async () => {
      await collector.post(aResponse({ site: 'odd.example', stage: 'Köpett', touchpoint: 'moon base' }));
      const { untagged } = await collector.report('odd.example');
      assert.deepEqual(
        untagged.map(({ stage, nearestStage }) => [stage, nearestStage]),
        [['Köpett', 'purchase']],
      );
    });

    test('a filled trap is acknowledged like any other, kept, marked and not counted', async () => {
      const response = aResponse({ site: 'trap.example', trap: 'http://spam.example' });
      assert.equal((await collector.post(response)).status, 201);
      const { responses, suspects, latest } = await collector.report('trap.example');
      assert.deepEqual([responses, suspects, latest[0]?.suspect], [0, 1, 'trap']);
    });

    test('much text in no time is marked, one tap in no time is not', async () => {
      const site = 'fast.example';
      const times = { startedAt: '2026-01-31T12:00:00.000Z', answeredAt: '2026-01-31T12:00:00.200Z' };
      const typed = [{ question: 'why', kind: 'text', value: 'Buy cheap things here. '.repeat(10) }];
      await collector.post(aResponse({ site, ...times, answers: typed }));
      await collector.post(
        aResponse({ site, ...times, answers: [{ question: 'score', kind: 'nps', value: 9 }] }),
      );
      const { responses, suspects } = await collector.report(site);
      assert.deepEqual([responses, suspects], [1, 1]);
    });

    test('the second response about an order is marked; a new revision of the first is not', async () => {
      const about = { site: 'order.example', survey: 'exit-poll', order: { id: 'A-1001' } };
      const first = aResponse(about);
      await collector.post(first);
      const second = aResponse(about);
      await collector.post(second);
      await collector.post({ ...first, revision: 2 });
      await collector.post(aResponse({ ...about, site: 'other.example' }));
      const suspects = (await collector.exported()).filter(({ suspect }) => suspect === 'order_repeated');
      assert.deepEqual(
        suspects.map(({ id }) => id),
        [second.id],
      );
    });

    test('two responses about an order at once are one and a mark', async () => {
      const about = { site: 'at-once.example', order: { id: 'A-1' } };
      await Promise.all(Array.from({ length: 10 }, () => collector.post(aResponse(about))));
      const { responses, suspects } = await collector.report('at-once.example');
      assert.deepEqual([responses, suspects], [1, 9]);
    });

    test('a trial is kept and not counted', async () => {
      await collector.post(aResponse({ site: 'trial.example', test: true }));
      const { responses, tests, latest } = await collector.report('trial.example');
      assert.deepEqual([responses, tests, latest.length], [0, 1, 0]);
    });

    test('the newest responses are listed, the last first, without contacts', async () => {
      const site = 'latest.example';
      const answers = [
        { question: 'message', kind: 'text', value: 'Write to me.' },
        { question: 'contact', kind: 'contact', value: { email: 'kim@example.com' } },
      ];
      const [one, other] = [aResponse({ site }), aResponse({ site, answers })];
      await collector.post(one);
      await collector.post(other);
      const { latest } = await collector.report(site);
      assert.deepEqual(
        latest.map(({ id }) => id),
        [other.id, one.id],
      );
      assert.ok(!JSON.stringify(latest).includes('kim@example.com'));
    });

    test('the ETag stays while nothing changes, and is another one after every change', async () => {
      const path = '/report?site=etag.example';
      const etags = new Set<string>();
      const response = aResponse({ site: 'etag.example' });
      const changes = [
        () => collector.post(response),
        () => collector.post({ ...response, revision: 2 }),
        () => collector.post(aResponse({ site: 'etag.example' })),
        () => collector.store.erase([response.id]),
      ];
      for (const change of changes) {
        const etag = (await collector.request(path)).headers.get('etag') ?? '';
        const again = await collector.request(path, { headers: { 'if-none-match': `W/"x", ${etag}` } });
        assert.equal(again.status, 304);
        assert.equal(await again.text(), '');
        etags.add(etag);
        await change();
      }
      etags.add((await collector.request(path)).headers.get('etag') ?? '');
      assert.equal(etags.size, changes.length + 1);
    });

    test('the ETag changes even when the clock has been set back', async () => {
      const times = ['2027-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'];
      const etags: (string | null)[] = [];
      for (const time of times) {
        const then = collectorBefore(collector.store, { now: () => new Date(time) });
        await then.post(aResponse({ site: 'clock.example' }));
        etags.push((await collector.request('/report?site=clock.example')).headers.get('etag'));
      }
      assert.notEqual(etags[0], etags[1]);
      assert.equal((await collector.report('clock.example')).responses, 2);
    });

    test('HEAD gives the same without the body', async () => {
      const head = await collector.request('/report', { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      assert.equal(head.headers.get('etag'), (await collector.request('/report')).headers.get('etag'));
    });

    test('the export holds every response once, in their order, while others are being kept', async () => {
      const sent = Array.from({ length: 1200 }, () => aResponse({ site: 'export.example' }));
      for (let at = 0; at < sent.length; at += 50) await collector.post({ items: sent.slice(at, at + 50) });
      const response = await collector.request('/export');
      assert.match(response.headers.get('content-type') ?? '', /^application\/x-ndjson/);
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment/);
      const reader = response.body?.getReader();
      const chunks = [await reader?.read()];
      await collector.post({ items: Array.from({ length: 50 }, () => aResponse()) });
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read())
        chunks.push(chunk);
      const text = Buffer.concat(chunks.map((chunk) => chunk?.value ?? new Uint8Array())).toString();
      const lines = text
        .trim()
        .split('\n')
        .map((line): { id: string; site?: string; receivedAt: string } => JSON.parse(line));
      const ids = lines.filter(({ site }) => site === 'export.example').map(({ id }) => id);
      assert.deepEqual(ids.toSorted(), sent.map(({ id }) => id).toSorted());
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
      const times = lines.map(({ receivedAt }) => receivedAt);
      assert.deepEqual(times, times.toSorted());
      assert.ok(chunks.length > 2);
    });
  });
}
