import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answersNeeded,
  differenceOfMeans,
  differenceOfNps,
  differenceOfShares,
  holm,
  median,
  meanInterval,
  moments,
  normalQuantile,
  npsInterval,
  rankCorrelation,
  shares,
  tQuantile,
  wilsonInterval,
} from '../../../src/report/statistics/index.js';
import type { Interval } from '../../../src/report/statistics/index.js';

describe('figures that were published', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, tables 26.5 and 26.10.
  test('quantiles of the normal and of Student’s t distribution', () => {
    assert.equal(normalQuantile(0.975).toFixed(8), '1.95996398');
    assert.equal(normalQuantile(0.95).toFixed(8), '1.64485363');
    const table = [
      [1, '12.706'],
      [5, '2.571'],
      [10, '2.228'],
      [29, '2.045'],
      [120, '1.980'],
    ] as const;
    for (const [degrees, t] of table) assert.equal(tQuantile(0.975, degrees).toFixed(3), t);
  });

  // R. G. Newcombe, Statistics in Medicine 17, 1998, 857–872, table I, method 3.
  test('Wilson’s interval for 81/263, 15/148, 0/20 and 1/29', () => {
    rounded(wilsonInterval({ hits: 81, n: 263 }), ['0.2553', '0.3662']);
    rounded(wilsonInterval({ hits: 15, n: 148 }), ['0.0624', '0.1605']);
    rounded(wilsonInterval({ hits: 0, n: 20 }), ['0.0000', '0.1611']);
    rounded(wilsonInterval({ hits: 1, n: 29 }), ['0.0061', '0.1718']);
  });

  // R. G. Newcombe, Statistics in Medicine 17, 1998, 873–890, table II, method 10.
  test('Newcombe’s interval for 56/70 − 48/80, 9/10 − 3/10, 5/56 − 0/29 and 10/10 − 0/10', () => {
    rounded(differenceOfShares({ hits: 56, n: 70 }, { hits: 48, n: 80 })?.interval, ['0.0524', '0.3339']);
    rounded(differenceOfShares({ hits: 9, n: 10 }, { hits: 3, n: 10 })?.interval, ['0.1705', '0.8090']);
    rounded(differenceOfShares({ hits: 5, n: 56 }, { hits: 0, n: 29 })?.interval, ['-0.0381', '0.1926']);
    rounded(differenceOfShares({ hits: 10, n: 10 }, { hits: 0, n: 10 })?.interval, ['0.6075', '1.0000']);
  });

  // Student, Biometrika 6, 1908, section IX: additional hours of sleep by two drugs (Cushny, Peebles).
  test('Student’s sleep data: means, and Welch’s interval and p as R prints them', () => {
    const one = countsOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    const other = countsOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    const [first, second] = [moments(one), moments(other)];
    assert.ok(first && second);
    assert.deepEqual([first.mean.toFixed(2), second.mean.toFixed(2)], ['0.75', '2.33']);
    const found = differenceOfMeans(first, second);
    rounded(found?.interval, ['-3.3655', '0.2055']);
    assert.equal(found?.p.toFixed(5), '0.07939');
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2: n = 195, mean 9.261460, s 0.022789.
  test('the interval of a mean in the handbook of NIST', () => {
    const interval = meanInterval({ n: 195, mean: 9.26146, variance: 0.02278881 ** 2 });
    assert.deepEqual([interval?.low.toFixed(4), interval?.high.toFixed(4)], ['9.2582', '9.2647']);
  });

  // S. Holm's procedure as R documents it in p.adjust: p × (m, m − 1, …), never falling.
  test('Holm’s adjustment of 0.01, 0.04, 0.03 and 0.005', () => {
    assert.deepEqual(
      holm([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(3)),
      ['0.030', '0.060', '0.060', '0.020'],
    );
  });

  // M. G. Kendall, Rank Correlation Methods, 1948: without ties 1 − 6 Σd² / (n³ − n).
  test('a rank correlation without ties is the one by squared differences of ranks', () => {
    const ranks = [6, 4, 1, 3, 10, 2, 9, 8, 7, 5];
    const squares = ranks.reduce((sum, rank, at) => sum + (rank - at - 1) ** 2, 0);
    const pairs = ranks.map((y, x) => ({ x, y, count: 1 }));
    assert.equal(rankCorrelation(pairs)?.value.toFixed(12), (1 - (6 * squares) / 990).toFixed(12));
  });

  // Chow, Shao, Wang, 2008, section 3.2.2: 2 (1.645 + 0.842)² 10² / 5² = 49.5 in each of two groups.
  test('the number of answers that a test needs', () => {
    const asked = { gap: 5, variance: 100, tests: 1 };
    assert.equal(answersNeeded({ ...asked, others: 50 }), 49);
    assert.equal(answersNeeded({ ...asked, others: 49 }), 50);
  });
});

describe('edges', () => {
  test('nothing has no interval, no mean and no median', () => {
    assert.equal(wilsonInterval({ hits: 0, n: 0 }), null);
    assert.equal(npsInterval({ n: 0, promoters: 0, detractors: 0 }), null);
    assert.equal(moments(new Map()), null);
    assert.equal(median(new Map()), null);
    assert.equal(meanInterval({ n: 1, mean: 5, variance: 0 }), null);
    assert.equal(differenceOfShares({ hits: 0, n: 0 }, { hits: 1, n: 2 }), null);
    assert.equal(rankCorrelation([{ x: 1, y: 1, count: 50 }]), null);
  });

  test('thirty answers all alike still have an interval', () => {
    const interval = npsInterval({ n: 30, promoters: 30, detractors: 0 });
    assert.ok(interval && interval.low < 96 && interval.high === 100);
  });

  test('two scores alike differ by 0, and the other way round by the same', () => {
    const [good, bad] = [
      { n: 100, promoters: 60, detractors: 10 },
      { n: 80, promoters: 20, detractors: 40 },
    ];
    assert.equal(differenceOfNps(good, good)?.value, 0);
    const [there, back] = [differenceOfNps(good, bad), differenceOfNps(bad, good)];
    assert.ok(there && back);
    assert.equal(there.value, 75);
    assert.equal(there.interval.low, -back.interval.high);
    assert.equal(there.p, back.p);
  });

  test('shares add up to 100, and what is missing goes to the largest remainders', () => {
    assert.deepEqual(shares([1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(shares([2, 1, 0]), [67, 33, 0]);
    assert.deepEqual(shares([0, 0]), [0, 0]);
  });

  test('no quantile has a probability of 0, 1 or more', () => {
    for (const p of [0, 1, -1, 2, NaN]) assert.throws(() => normalQuantile(p), RangeError);
  });
});

function rounded(interval: Interval | null | undefined, ends: [string, string]): void {
  assert.deepEqual([interval?.low.toFixed(4), interval?.high.toFixed(4)], ends);
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
