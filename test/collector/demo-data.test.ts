import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, loadDemoData, openDatabase, type DatabasePlace } from '../../src/collector/index.js';
import { demoData } from '../../src/collector/demo/demo-data.js';
import { createDemoLoader, type DemoLoader } from '../../src/collector/demo/demo-loader.js';
import { wireItem } from '../../src/wire/schema.js';
import { aResponse } from '../helpers/responses.js';
import { collectorBefore, collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const now = new Date('2026-11-22T12:00:00.000Z');

test('demo data is the same for the same day, and holds a year of items as pages send them', async () => {
  const days = [];
  for await (const day of demoData(now)) days.push(day);
  assert.equal(days.length, 365);
  const first = days[0]?.items.map(({ item }) => item) ?? [];
  for (const item of first) wireItem.parse(item);
  const again = await demoData(now).next();
  assert.deepEqual(again.value, days[0]);
  const responses = days.flatMap(({ items }) => items).filter(({ item }) => item.type === 'response');
  assert.ok(responses.length > 25_000 && responses.length < 35_000, String(responses.length));
});

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let place: DatabasePlace;
    let collector: CollectorUnderTest;
    let loader: DemoLoader;

    async function start(): Promise<void> {
      const store = createStore(await openDatabase(place), { now: () => now });
      loader = createDemoLoader({ store, now: () => now });
      collector = collectorBefore(store, { demo: loader, now: () => now, hideUnder: 5 });
    }

    before(async () => {
      place = await engine.empty();
      await start();
    });
    after(() => collector.store.close());

    test('an empty board offers demo data to admins alone', async () => {
      const closed = await collectorOn(await engine.empty());
      assert.equal((await closed.report()).demo, 'available');
      const { secret } = await closed.store.tokens.create({ name: 'Kim', role: 'reader' });
      const asReader = { headers: { authorization: `Bearer ${secret}` } };
      const report: unknown = await (await closed.request('/report', asReader)).json();
      assert.equal(Reflect.get(Object(report), 'demo'), 'none');
      const load = () => closed.request('/demo-data', { method: 'POST', ...asReader });
      assert.equal((await load()).status, 403);
      await closed.store.close();
    });

    test('demo data that was broken off half way goes on after a restart, whoever presses again', async () => {
      let kept = 0;
      await loadDemoData(collector.store, now, {
        onDay: (days) => (kept = days),
        isStopped: () => kept > 180,
      });
      const half = await collector.report('demo');
      assert.deepEqual([half.demo, half.demoPercent], ['loading', Math.floor((100 * kept) / 365)]);
      await collector.store.close();
      await start();
      await loader.resume();
      for (const _ of ['first', 'second']) {
        const response = await collector.request('/demo-data', { method: 'POST' });
        assert.deepEqual([response.status, await response.json()], [202, { state: 'loading' }]);
      }
      await loader.done();
      const again = await collector.request('/demo-data', { method: 'POST' });
      assert.deepEqual([again.status, await again.json()], [200, { state: 'loaded' }]);
      const all = [];
      for await (const { items } of demoData(now)) all.push(...items.map(({ item }) => item));
      const ids = all.flatMap(({ type, id }) => (type === 'response' ? [id] : []));
      const found = (await collector.exported()).map(({ id }) => id);
      assert.equal(found.length, ids.length);
      assert.deepEqual(new Set(found), new Set(ids));
    });

    test('demo data shows a weak link and a change, and goes without a trace', async () => {
      const report = await collector.report('demo');
      assert.equal(report.demo, 'loaded');
      assert.equal(report.suspects, 0);
      assert.equal(report.weakestLink.state, 'decided');
      assert.equal(report.weakestLink.state === 'decided' && report.weakestLink.link.touchpoint, 'delivery');
      const use = report.stages.find(({ id }) => id === 'use')?.touchpoints ?? [];
      const returns = use.find(({ id }) => id === 'returns')?.scores.find(({ kind }) => kind === 'ces');
      const steps = (returns?.trend ?? []).flatMap(({ to, value }) =>
        value === null ? [] : [{ to, value }],
      );
      const mean = (all: typeof steps) => all.reduce((sum, { value }) => sum + value, 0) / all.length;
      assert.ok(
        mean(steps.filter(({ to }) => to > '2026-04-15')) >
          mean(steps.filter(({ to }) => to < '2026-04-15')) + 0.5,
      );
      assert.ok(use.find(({ id }) => id === 'delivery')?.rates.response);
      const removed = await collector.request('/demo-data', { method: 'DELETE' });
      assert.equal(removed.status, 200);
      assert.deepEqual(await collector.exported(), []);
      assert.deepEqual(await collector.store.improvements.list(), []);
      assert.equal((await collector.report('demo')).demo, 'available');
    });

    test('loading answers at once, and is broken off by its removal', async () => {
      const response = await collector.request('/demo-data', { method: 'POST' });
      assert.equal(response.status, 202);
      assert.equal((await collector.report('demo')).demo, 'loading');
      await collector.request('/demo-data', { method: 'DELETE' });
      await loader.done();
      assert.deepEqual(await collector.exported(), []);
      assert.equal((await collector.report('demo')).demo, 'available');
    });

    test('demo data is refused beside responses of real customers, and its removal leaves them', async () => {
      await collector.post(aResponse({ site: 'demo' }));
      const refused = await told(await collector.request('/demo-data', { method: 'POST' }));
      assert.deepEqual([refused.http, refused.error?.code], [403, 'forbidden']);
      await collector.request('/demo-data', { method: 'DELETE' });
      assert.equal((await collector.exported()).length, 1);
    });
  });
}
