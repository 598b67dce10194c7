import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase, readRetention, type OpenDatabase } from '../../src/collector/index.js';
import { understand } from '../../src/collector/ingest.js';
import { startRetention } from '../../src/collector/retention-clock.js';
import { keep } from '../../src/collector/store/keep.js';
import { purge } from '../../src/collector/store/purge.js';
import { aFunnelItem, aResponse } from '../helpers/responses.js';
import { engines } from './engines.js';

const now = new Date('2026-06-01T00:00:00.000Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

for (const engine of engines) {
  describe(`the retention rules on ${engine.name}`, { skip: engine.skip }, () => {
    let opened: OpenDatabase;
    before(async () => {
      opened = await openDatabase(await engine.empty());
    });
    after(() => opened.close());

    const received = async (item: unknown, at: Date): Promise<void> => {
      await keep(opened.db, understand(Buffer.from(JSON.stringify(item)), at).items);
    };
    const rowOf = (id: string) =>
      opened.db.selectFrom('responses').selectAll().where('id', '=', id).executeTakeFirst();

    test('erase by age and status, after a dry run that says how many', async () => {
      const [old, unfinished, young] = [aResponse(), aResponse({ status: 'partial' }), aResponse()];
      await received(old, daysAgo(400));
      await received(unfinished, daysAgo(100));
      await received(young, daysAgo(10));
      const rules = readRetention('complete=1y, partial=90d');
      const would = await purge(opened.db, rules, { now, dryRun: true });
      assert.deepEqual(would, { partial: 1, complete: 1 });
      assert.ok(await rowOf(old.id));
      assert.deepEqual(await purge(opened.db, rules, { now }), would);
      assert.deepEqual([await rowOf(old.id), await rowOf(unfinished.id)], [undefined, undefined]);
      assert.ok(await rowOf(young.id));
      assert.deepEqual(await purge(opened.db, rules, { now }), { partial: 0, complete: 0 });
    });

    test('take text, contact and order out of what stays, and the item as it was sent', async () => {
      const response = aResponse({
        answers: [
          { question: 'score', kind: 'nps', value: 9 },
          { question: 'why', kind: 'text', value: 'My name is Kim.' },
          { question: 'source', kind: 'choice', value: 'other', other: 'My aunt Ann' },
          { question: 'contact', kind: 'contact', value: { email: 'kim@example.com' } },
        ],
        order: { id: 'A-1', value: '5.00' },
        context: { customer: '77' },
      });
      await received(response, daysAgo(100));
      const rules = readRetention('text=90d,contact=90d,order=90d');
      assert.deepEqual(await purge(opened.db, rules, { now }), { text: 1, contact: 1, order: 1 });
      const row = JSON.stringify(await rowOf(response.id));
      assert.doesNotMatch(row, /Kim|kim@|Ann|A-1|5\.00|77/);
      assert.match(row, /"nps/);
      assert.deepEqual(await purge(opened.db, rules, { now }), { text: 0, contact: 0, order: 0 });
    });

    test('delete funnel events and what was refused', async () => {
      await received(aFunnelItem(), daysAgo(50));
      await received({ broken: true }, daysAgo(50));
      const rules = readRetention('funnel=30d,refused=4w');
      assert.deepEqual(await purge(opened.db, rules, { now }), { funnel: 1, refused: 1 });
    });

    test('delete entries of the audit log', async () => {
      const entry = { who: 'Kim', role: 'admin', action: 'x', detail: '{}' };
      await opened.db
        .insertInto('audit')
        .values([
          { ...entry, id: 'old', at: daysAgo(400).toISOString() },
          { ...entry, id: 'new', at: daysAgo(1).toISOString() },
        ])
        .execute();
      assert.deepEqual(await purge(opened.db, { audit: 365, deliveries: 1 }, { now }), {
        audit: 1,
        deliveries: 0,
      });
    });

    test('go through more than fits a page', async () => {
      const items = Array.from({ length: 50 }, () => aResponse({ test: true }));
      for (let at = 0; at < 21; at += 1)
        await received({ items: items.map((item, n) => ({ ...item, id: idOf(at * 50 + n) })) }, daysAgo(9));
      assert.deepEqual(await purge(opened.db, { tests: 3 }, { now }), { tests: 1050 });
    });
  });
}

test('a rule that cannot be read says what is wrong with it', () => {
  for (const wrong of ['text', 'text=', 'text=0d', 'texts=3d', 'text=3m', 'text=-1d'])
    assert.throws(() => readRetention(wrong), /is no retention rule: write one like text=365d/, wrong);
  assert.throws(() => readRetention('text=1d,text=2d'), /comes twice/);
  assert.deepEqual(readRetention(' text = 2w , complete=3y,'), { text: 14, complete: 1095 });
});

test('the rules are kept a minute after the start, then daily, also after a failure', async () => {
  const waits: number[] = [];
  const runs: (() => void)[] = [];
  const warned: string[] = [];
  let calls = 0;
  const stop = startRetention({
    store: {
      purge: () => {
        calls += 1;
        return Promise.reject(new Error('no disk'));
      },
    },
    rules: { text: 1 },
    setTimer: (run, wait) => {
      waits.push(wait);
      runs.push(run);
      return setTimeout(() => {}, 0);
    },
    warn: (message) => warned.push(message),
  });
  runs[0]?.();
  await new Promise(setImmediate);
  stop();
  assert.equal(calls, 1);
  assert.deepEqual(waits, [60_000, 86_400_000]);
  assert.match(warned[0] ?? '', /no disk/);
});

function idOf(number: number): string {
  return `7f2b8c1e-5d4a-4f6b-9c7d-${number.toString(16).padStart(12, '0')}`;
}
