import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heldBack } from '../../src/report/held-back.js';
import { isWanted, isWithin, release as releaseDays, type Wanted } from '../../src/report/release.js';
import { inSeries } from '../../src/report/series.js';
import { aCount } from '../helpers/tallies.js';

const fewest = 5;
const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'];
const channels = ['web', 'kiosk', 'email'];
const languages = ['sv', 'en'];

interface DayCount {
  day: string;
  groups: readonly (string | null)[];
  n: number;
}

function release(cell: readonly DayCount[], wanted: Wanted) {
  return releaseDays(inSeries(cell.map(({ n, ...rest }) => aCount({ ...rest, count: n }))), wanted);
}

test('a single small group takes the next smallest with it', () => {
  const held = heldBack(new Map(Object.entries({ web: 100, kiosk: 3, email: 40 })), fewest);
  assert.deepEqual([...held].toSorted(), ['email', 'kiosk']);
});

test('groups of which none is small are all shown, and so are empty ones', () => {
  assert.equal(heldBack(new Map(Object.entries({ web: 100, kiosk: 5, email: 0 })), fewest).size, 0);
});

test('what is left after subtracting all that is shown is nobody, or many of at least two groups', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.nat(30)), (record) => {
      const groups = new Map(Object.entries(record));
      const held = heldBack(groups, fewest);
      const sizes = [...held].map((group) => groups.get(group) ?? 0);
      const rest = sizes.reduce((sum, n) => sum + n, 0);
      const everyone = [...groups.values()].filter((n) => n > 0).length;
      for (const [group, n] of groups) assert.ok(held.has(group) || n === 0 || n >= fewest);
      assert.ok(held.size === 0 || held.size === everyone || (rest >= fewest && held.size > 1));
    }),
  );
});

test('days with few answers are shown together with their neighbours', () => {
  const cell = days.map((day, at) => ({ day, groups: [], n: [5, 2, 4, 7, 1][at] ?? 0 }));
  const wanted = { groups: [], from: null, to: null, fewest };
  assert.deepEqual(release(cell, wanted), [
    { from: days[0], to: days[0] },
    { from: days[1], to: days[2] },
    { from: days[3], to: days[4] },
  ]);
});

test('fewer than five answers are not shown', () => {
  const cell = [{ day: '2026-01-01', groups: [], n: 4 }];
  assert.equal(release(cell, { groups: [], from: null, to: null, fewest }), null);
});

const cellOfTwo: fc.Arbitrary<DayCount[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...days),
      fc.constantFrom(...channels),
      fc.constantFrom(...languages),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([day, channel, language, n]) => ({ day, groups: [channel, language], n })),
  { maxLength: 25 },
);

test('no two views of which one holds the other differ by one to four answers', () => {
  fc.assert(
    fc.property(cellOfTwo, (cell) => {
      const views = allViews(cell);
      for (const outer of views) {
        for (const inner of views) {
          if (inner === outer || !holds(outer, inner)) continue;
          safe(outer.n - inner.n, `${outer.name} less ${inner.name}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('what is left of a view after all its parts by one filter is nobody or at least five answers', () => {
  fc.assert(
    fc.property(cellOfTwo, (cell) => {
      const views = allViews(cell);
      for (const outer of views) {
        for (const at of [0, 1]) {
          if (outer.where[at] !== null) continue;
          const parts = views.filter(
            (each) =>
              each.where[at] !== null &&
              each.where[1 - at] === outer.where[1 - at] &&
              each.days.join() === outer.days.join(),
          );
          const byValue = new Map(parts.map((each) => [each.where[at], each.n]));
          const rest = [...byValue.values()].reduce((left, n) => left - n, outer.n);
          safe(rest, `${outer.name} less its parts`);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('each view is the plain count of what it says that it holds', () => {
  fc.assert(
    fc.property(cellOfTwo, (cell) => {
      for (const { n, where, days: shown } of allViews(cell)) {
        const counted = cell.filter(
          ({ day, groups }) =>
            shown.includes(day) && where.every((value, at) => value === null || groups[at] === value),
        );
        assert.equal(
          n,
          counted.reduce((sum, each) => sum + each.n, 0),
        );
        assert.ok(n >= fewest);
      }
    }),
  );
});

interface View {
  name: string;
  where: [string | null, string | null];
  days: string[];
  n: number;
}

/** Everything that a reader can ask for, and gets. */
function allViews(cell: readonly DayCount[]): View[] {
  const present = [...new Set(cell.map(({ day }) => day))];
  const ranges = days.flatMap((from, at) => days.slice(at).map((to) => ({ from, to })));
  const found: View[] = [];
  for (const channel of [null, ...channels]) {
    for (const language of [null, ...languages]) {
      for (const range of ranges) {
        const on = [channel, language].flatMap((value, at) => (value === null ? [] : [{ value, at }]));
        const narrowed = cell.map(({ day, groups, n }) => ({
          day,
          n,
          groups: on.map(({ at }) => groups[at] ?? null),
        }));
        const wanted = { ...range, groups: on.map(({ value }) => value), fewest };
        const blocks = release(narrowed, wanted);
        if (!blocks) continue;
        const shown = present.filter((day) => isWithin(day, blocks)).toSorted();
        const n = narrowed
          .filter((each) => isWanted(each, wanted) && isWithin(each.day, blocks))
          .reduce((sum, each) => sum + each.n, 0);
        const name = `${channel ?? 'all'} ${language ?? 'all'} ${shown.join(' ')}`;
        found.push({ name, where: [channel, language], days: shown, n });
      }
    }
  }
  return [...new Map(found.map((view) => [view.name, view])).values()];
}

function holds(outer: View, inner: View): boolean {
  return (
    inner.days.every((day) => outer.days.includes(day)) &&
    outer.where.every((value, at) => value === null || value === inner.where[at])
  );
}

function safe(rest: number, what: string): void {
  assert.ok(rest === 0 || rest >= fewest, `${what} is ${rest}`);
}
