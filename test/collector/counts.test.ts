import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { understandItem } from '../../src/collector/understand-item.js';
import { rebuildCounts } from '../../src/collector/store/build-counts.js';
import { countJourney, type JourneyCounts } from '../../src/collector/store/count-journey.js';
import { countPlaces } from '../../src/collector/store/count-places.js';
import type { CountQuery } from '../../src/collector/store/count-query.js';
import { readCounts } from '../../src/collector/store/read-counts.js';
import type { Database } from '../../src/collector/store/tables.js';
import { dayInZone, forEachDay, sumOfDays, type Days } from '../../src/report/index.js';
import { aFunnelItem, aResponse } from '../helpers/responses.js';
import { engines } from './engines.js';

const timeZone = 'Asia/Kathmandu';
const zone = { timeZone, dayOf: dayInZone(timeZone), wholeHours: false };

/** What a reader may ask for, one of each way that counts are kept. */
const queries: readonly CountQuery[] = [
  zone,
  { ...zone, site: 'a.example' },
  { ...zone, survey: 'delivery', site: 'a.example' },
  { ...zone, filters: [{ by: { column: 'channel' }, value: 'web' }] },
  { ...zone, filters: [{ by: { column: 'locale' }, value: 'sv' }] },
  { ...zone, filters: [{ by: { context: 'segment' }, value: 'new' }] },
  {
    ...zone,
    filters: [
      { by: { context: 'segment' }, value: 'new' },
      { by: { column: 'channel' }, value: 'web' },
    ],
  },
  {
    ...zone,
    site: 'b.example',
    filters: [
      { by: { column: 'locale' }, value: 'sv' },
      { by: { context: 'segment' }, value: 'old' },
    ],
  },
  {
    ...zone,
    filters: [
      { by: { column: 'channel' }, value: 'email' },
      { by: { column: 'locale' }, value: 'en' },
      { by: { context: 'segment' }, value: 'new' },
    ],
  },
];

const id = fc.nat({ max: 11 }).map((n) => `3f2b8c1e-5d4a-4f6b-9c7d-${n.toString(16).padStart(12, '0')}`);
const instant = fc
  .integer({ min: Date.parse('2026-10-20T00:00:00Z'), max: Date.parse('2026-10-30T00:00:00Z') })
  .map((at) => new Date(at).toISOString());

const answers = fc.record({
  score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  ease: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  missing: fc.option(fc.subarray(['size', 'price', '__proto__'], { minLength: 1 }), { nil: undefined }),
  why: fc.option(fc.constant('Late.'), { nil: undefined }),
});

const response = fc
  .record({
    id,
    revision: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom('partial' as const, 'complete' as const),
    survey: fc.constantFrom('nps', 'delivery'),
    version: fc.constantFrom(undefined, 1, 2),
    site: fc.constantFrom(undefined, 'a.example', 'b.example'),
    touchpoint: fc.constantFrom(undefined, 'delivery', 'Leverans'),
    channel: fc.constantFrom('web', 'email'),
    locale: fc.constantFrom(undefined, 'sv', 'en'),
    segment: fc.constantFrom(undefined, 'new', 'old'),
    order: fc.constantFrom(undefined, undefined, 'A-1', 'A-2'),
    startedAt: instant,
    seconds: fc.integer({ min: -5, max: 5000 }),
    test: fc.constantFrom(false, false, false, true),
    trap: fc.constantFrom(undefined, undefined, undefined, 'x'),
    answers,
  })
  .map(
    ({
      version,
      site,
      touchpoint,
      locale,
      segment,
      order,
      startedAt,
      seconds,
      trap,
      answers: given,
      ...rest
    }) =>
      aResponse({
        ...rest,
        startedAt,
        answeredAt: new Date(Date.parse(startedAt) + seconds * 1000).toISOString(),
        answers: [
          ...(given.score === undefined
            ? []
            : [{ question: 'score', kind: 'nps', measure: 'recommend', value: given.score }]),
          ...(given.ease === undefined
            ? []
            : [{ question: 'ease', kind: 'ces', measure: 'ease', value: given.ease }]),
          ...(given.missing === undefined
            ? []
            : [{ question: 'missing', kind: 'choices', value: given.missing }]),
          ...(given.why === undefined ? [] : [{ question: 'why', kind: 'text', value: given.why }]),
        ],
        ...(version === undefined ? {} : { surveyVersion: version }),
        ...(site === undefined ? {} : { site }),
        ...(touchpoint === undefined ? {} : { touchpoint }),
        ...(locale === undefined ? {} : { locale }),
        ...(segment === undefined ? {} : { context: { segment } }),
        ...(order === undefined ? {} : { order: { id: order } }),
        ...(trap === undefined ? {} : { trap }),
      }),
  );

const funnel = fc
  .record({
    id,
    event: fc.constantFrom('shown' as const, 'answered' as const),
    at: instant,
    test: fc.boolean(),
  })
  .map((parts) => aFunnelItem({ ...parts, survey: 'delivery' }));

/** Something that happens to a store. */
type Deed =
  | { do: 'keep'; item: object; at: string; signed: boolean }
  | { do: 'erase' | 'withdraw'; ids: string[] }
  | { do: 'purge'; rules: Record<string, number> };

const keep: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('keep' as const),
  item: fc.oneof({ weight: 6, arbitrary: response }, { weight: 1, arbitrary: funnel }),
  at: instant,
  signed: fc.boolean(),
});
const change: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom('erase' as const, 'withdraw' as const),
  ids: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
});
const purge: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('purge' as const),
  rules: fc.constantFrom(
    { order: 1 },
    { text: 1 },
    { funnel: 2 },
    { tests: 1 },
    { suspects: 1 },
    { partial: 5 },
  ),
});
const deeds = fc.array(
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: keep },
      { weight: 1, arbitrary: change },
      { weight: 1, arbitrary: purge },
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
  { minLength: 1, maxLength: 6 },
);

async function happen(store: Store, deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case 'keep': {
      const item = understandItem(deed.item, JSON.stringify(deed.item), deed.at);
      if (item.type === 'response' && deed.signed && item.row.order_id !== null)
        item.row.order_trust = 'verified';
      return store.keep(item);
    }
    case 'erase':
      return store.erase(deed.ids);
    case 'withdraw':
      return store.withdraw(deed.ids);
    case 'purge':
      return store.purge(deed.rules);
  }
}

/** Counts as lines, without regard to their order and to how rows are split. */
function canonical(counts: JourneyCounts | undefined): string[] {
  assert.ok(counts);
  const { suspects, tests, latest, ...lists } = counts;
  const sums = new Map<string, number>();
  for (const [name, rows] of Object.entries(lists))
    for (const row of rows)
      for (const { count, ...rest } of 'days' in row ? byDay(row) : [row]) {
        const key = JSON.stringify([name, Object.entries(rest).toSorted(byName)]);
        sums.set(key, (sums.get(key) ?? 0) + count);
      }
  const lines = [...sums].map(([key, count]) => `${key} ${count}`).toSorted();
  return [JSON.stringify({ suspects, tests, latest }), ...lines];
}

function byDay<Row extends { days: Days }>({ days, ...rest }: Row) {
  const rows: (typeof rest & { day: string; count: number })[] = [];
  forEachDay(days, (day, count) => rows.push({ ...rest, day, count }));
  return rows;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

async function assertCounted(db: Database): Promise<void> {
  for (const query of queries) {
    const [read, counted] = [
      canonical(await readCounts(db, query)),
      canonical(await countJourney(db, query)),
    ];
    const at = read.findIndex((line, nth) => line !== counted[nth]);
    const nth = at === -1 && read.length < counted.length ? read.length : at;
    // Not all lines: to tell how two long lists differ takes minutes.
    assert.equal(read[nth], counted[nth], `by ${JSON.stringify(query.filters ?? [])}`);
  }
}

/** The places of the same responses, and how many there are of each. */
async function assertPlaces(db: Database): Promise<void> {
  for (const scope of [{}, { site: 'a.example' }, { survey: 'delivery', locale: 'sv' }]) {
    const { counts } = await countJourney(db, {
      ...scope,
      filters: 'locale' in scope ? [{ by: { column: 'locale' }, value: 'sv' }] : [],
    });
    const wanted = 'locale' in scope ? counts.filter(({ groups }) => groups[0] === 'sv') : counts;
    const rows = wanted.map(({ days, ...tags }) => ({ ...tags, count: sumOfDays(days) }));
    assert.deepEqual(places(await countPlaces(db, scope)), places(rows));
  }
}

function places(
  rows: readonly { stage: string | null; touchpoint: string | null; count: number }[],
): string[] {
  const sums = new Map<string, number>();
  for (const { stage, touchpoint, count } of rows) {
    const key = JSON.stringify([stage, touchpoint]);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].flatMap(([key, n]) => (n === 0 ? [] : [`${key} ${n}`])).toSorted();
}

for (const engine of engines) {
  describe(`what was counted as it came, on ${engine.name}`, { skip: engine.skip }, () => {
    const clock = { now: () => new Date('2026-10-31T00:00:00Z') };

    test('is what the responses count to, whatever became of them', async () => {
      await fc.assert(
        fc.asyncProperty(deeds, async (rounds) => {
          const opened = await openDatabase({ ...(await engine.empty()), timeZone });
          const store = createStore(opened, clock);
          try {
            for (const round of rounds) {
              await Promise.all(round.map((deed) => happen(store, deed)));
              await assertCounted(opened.db);
              await assertPlaces(opened.db);
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: engine.name === 'SQLite' ? 25 : 8, seed: 20261122, endOnFailure: true },
      );
    });

    test('is the same when it is counted anew, in any time zone', async () => {
      const place = await engine.empty();
      const opened = await openDatabase({ ...place, timeZone });
      const store = createStore(opened, clock);
      for (const deed of fc.sample(keep, { numRuns: 60, seed: 3 })) await happen(store, deed);
      const before = canonical(await readCounts(opened.db, zone));
      await opened.db.transaction().execute((transaction) => rebuildCounts(transaction, timeZone));
      assert.deepEqual(canonical(await readCounts(opened.db, zone)), before);
      await store.close();
      const elsewhere = await openDatabase({ ...place, timeZone: 'America/New_York' });
      assert.equal(await readCounts(elsewhere.db, zone), undefined);
      const there = { timeZone: 'America/New_York', dayOf: dayInZone('America/New_York') };
      assert.deepEqual(
        canonical(await readCounts(elsewhere.db, there)),
        canonical(await countJourney(elsewhere.db, there)),
      );
      await elsewhere.close();
    });

    test('is right also where two collectors keep the same responses at once', async (context) => {
      if (engine.name === 'SQLite') return context.skip('a folder has one collector');
      const place = { ...(await engine.empty()), timeZone };
      const opened = await Promise.all([openDatabase(place), openDatabase(place)]);
      const stores = opened.map((each) => createStore(each, clock));
      const all = fc.sample(fc.oneof({ weight: 12, arbitrary: keep }, { weight: 1, arbitrary: change }), {
        numRuns: 300,
        seed: 7,
      });
      await Promise.all(all.map((deed, at) => happen(stores[at % 2] as Store, deed)));
      for (const { db } of opened) await assertCounted(db);
      await Promise.all(stores.map((store) => store.close()));
    });
  });
}
