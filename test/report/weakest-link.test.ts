import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasuredTouchpoint } from '../../src/report/families.js';
import { weakestLink } from '../../src/report/weakest-link.js';

/** Half promoters, a fifth detractors: +30. */
const usual = { promoters: 0.5, detractors: 0.2 };
/** Forty points lower: −10. */
const weak = { promoters: 0.3, detractors: 0.4 };

test('of eight equal touchpoints with 30 answers each, one is named in at most 5 % of 10,000 runs', () => {
  const random = seeded(1);
  let named = 0;
  for (let run = 0; run < 10_000; run++) {
    const all = Array.from({ length: 8 }, (_, at) => drawn(`t${at}`, { n: 30, ...usual, random }));
    if (weakestLink(all).state === 'decided') named += 1;
  }
  assert.ok(named <= 500, `${named} of 10,000`);
});

test('one that is 40 points lower is named in at least 99 % of runs with 300 answers each', () => {
  const random = seeded(2);
  let named = 0;
  for (let run = 0; run < 2000; run++) {
    const all = Array.from({ length: 8 }, (_, at) =>
      drawn(`t${at}`, { n: 300, ...(at === 3 ? weak : usual), random }),
    );
    const found = weakestLink(all);
    if (found.state === 'decided' && found.link.touchpoint === 't3') named += 1;
  }
  assert.ok(named >= 1980, `${named} of 2,000`);
});

test('equal touchpoints of the other kinds are seldom told apart either', () => {
  for (const kind of ['csat', 'ces']) {
    const random = seeded(3);
    let named = 0;
    for (let run = 0; run < 2000; run++) {
      const all = Array.from({ length: 8 }, (_, at) => ({ ...evenly(`t${at}`, { n: 30, random }), kind }));
      if (weakestLink(all).state === 'decided') named += 1;
    }
    assert.ok(named <= 100, `${kind}: ${named} of 2,000`);
  }
});

test('what is named comes with its gap, how many pass, how much it matters, and what it was compared with', () => {
  const all = [
    touchpoint('checkout', { 9: 150, 7: 90, 3: 60 }),
    touchpoint('delivery', { 9: 150, 7: 90, 3: 60 }),
    { ...touchpoint('returns', { 9: 60, 7: 90, 3: 150 }), volume: 1000 },
  ];
  const found = weakestLink(all);
  assert.ok(found.state === 'decided');
  const { touchpoint: id, value, rest, gap, volume, n, loss } = found.link;
  assert.deepEqual([id, value, rest, gap, volume, n], ['returns', -30, 30, 60, 1000, 300]);
  assert.equal(loss, (60 / 200) * 1000);
  assert.ok(found.link.interval.low > 40 && found.link.interval.high < 80);
  assert.deepEqual(
    found.among.map((each) => each.touchpoint),
    ['checkout', 'delivery'],
  );
});

test('two that are equally weak are not told apart', () => {
  const found = weakestLink([
    ...['a', 'b', 'c', 'd'].map((id) => touchpoint(id, { 9: 150, 7: 90, 3: 60 })),
    touchpoint('e', { 9: 60, 7: 90, 3: 150 }),
    touchpoint('f', { 9: 61, 7: 90, 3: 149 }),
  ]);
  assert.ok(found.state === 'undecided');
  assert.equal(found.why, 'several');
  assert.equal(found.lowest?.touchpoint, 'e');
});

test('a scale is compared with its own kind and measure alone', () => {
  const found = weakestLink([
    touchpoint('checkout', { 9: 150, 7: 90, 3: 60 }),
    touchpoint('delivery', { 9: 150, 7: 90, 3: 60 }),
    { ...touchpoint('returns', { 1: 300 }), kind: 'ces', measure: 'ease' },
  ]);
  assert.ok(found.state === 'undecided');
  assert.deepEqual(found.notCompared, [{ stage: 'use', touchpoint: 'returns', why: 'other_measure' }]);
});

test('a touchpoint under 30 answers is neither named nor compared', () => {
  const found = weakestLink([
    touchpoint('checkout', { 9: 150, 7: 90, 3: 60 }),
    touchpoint('delivery', { 9: 150, 7: 90, 3: 60 }),
    touchpoint('returns', { 0: 29 }),
  ]);
  assert.ok(found.state === 'undecided');
  assert.deepEqual(found.notCompared, [{ stage: 'use', touchpoint: 'returns', why: 'few' }]);
});

test('without a decision it says how many more answers each touchpoint needs', () => {
  const found = weakestLink(['a', 'b', 'c'].map((id) => touchpoint(id, { 9: 20, 7: 12, 3: 8 })));
  assert.ok(found.state === 'undecided');
  assert.equal(found.why, 'few');
  assert.equal(found.gapSought, 20);
  // (2.128 + 0.842)² · 6100 / 20² · (1 + 1/2) = 201.7, and 40 are there.
  assert.deepEqual(
    found.more.map(({ more }) => more),
    [162, 162, 162].map(() => found.more[0]?.more),
  );
  assert.ok(Math.abs((found.more[0]?.more ?? 0) - 162) <= 2, String(found.more[0]?.more));
});

test('with the answers that it asked for, a gap of the sought size is found in four runs of five', () => {
  const random = seeded(5);
  const lower = { promoters: 0.4, detractors: 0.3 };
  let below = 0;
  for (let run = 0; run < 500; run++) {
    const all = ['a', 'b', 'c'].map((id, at) => drawn(id, { n: 202, ...(at === 0 ? lower : usual), random }));
    const found = weakestLink(all);
    const nearest = found.state === 'decided' ? found.link : found.lowest;
    if (nearest?.touchpoint === 'a' && nearest.p <= 0.05) below += 1;
  }
  assert.ok(below > 375, `${below} of 500`);
});

test('with many answers and no gap it says that they are alike', () => {
  const found = weakestLink(['a', 'b', 'c'].map((id) => touchpoint(id, { 9: 500, 7: 300, 3: 200 })));
  assert.ok(found.state === 'undecided');
  assert.equal(found.why, 'alike');
});

test('nothing measured, and nothing to compare with, are told as such', () => {
  const none = weakestLink([]);
  const one = weakestLink([touchpoint('a', { 9: 40 })]);
  assert.deepEqual([none.state, one.state], ['undecided', 'undecided']);
  assert.equal(none.state === 'undecided' && none.why, 'nothing_measured');
  assert.equal(one.state === 'undecided' && one.why, 'nothing_to_compare');
});

test('thousands of the same answer everywhere name nobody', () => {
  const found = weakestLink(['a', 'b'].map((id) => touchpoint(id, { 10: 5000 })));
  assert.equal(found.state, 'undecided');
});

function touchpoint(id: string, counts: Readonly<Record<string, number>>): MeasuredTouchpoint {
  const given = new Map(Object.entries(counts).map(([value, count]) => [Number(value), count]));
  return {
    stage: 'use',
    touchpoint: id,
    survey: 'nps',
    kind: 'nps',
    measure: 'recommend',
    counts: given,
    volume: 100,
    importance: { value: 1, by: 'nothing' },
  };
}

interface Draw {
  n: number;
  promoters: number;
  detractors: number;
  random: () => number;
}

function drawn(id: string, { n, promoters, detractors, random }: Draw): MeasuredTouchpoint {
  const counts = { 9: 0, 7: 0, 3: 0 };
  for (let answer = 0; answer < n; answer++) {
    const chance = random();
    if (chance < promoters) counts[9] += 1;
    else if (chance < promoters + detractors) counts[3] += 1;
    else counts[7] += 1;
  }
  return touchpoint(id, counts);
}

function evenly(id: string, { n, random }: Pick<Draw, 'n' | 'random'>): MeasuredTouchpoint {
  const counts: Record<string, number> = {};
  for (let answer = 0; answer < n; answer++) {
    const value = String(1 + Math.floor(random() * 5));
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return touchpoint(id, counts);
}

/** Mulberry32: the same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
