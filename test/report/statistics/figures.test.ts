import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayInZone } from '../../../src/report/calendar/day-in-zone.js';
import { periodOf } from '../../../src/report/calendar/period-of.js';
import {
  differenceOfMeans,
  differenceOfShares,
  meanInterval,
  median,
  moments,
  normalProbability,
  normalQuantile,
  npsGroups,
  npsInterval,
  rankCorrelation,
  tProbability,
  tQuantile,
  wilsonInterval,
} from '../../../src/report/statistics/index.js';
import type { Interval } from '../../../src/report/statistics/index.js';
import { incompleteBeta } from '../../../src/report/statistics/incomplete-beta.js';
import { logGamma } from '../../../src/report/statistics/log-gamma.js';

// Made by test/helpers/figures.py with SciPy.
const figures = JSON.parse(readFileSync('test/report/figures.json', 'utf8')) as Figures;

type Counts = Record<string, number>;

interface Figures {
  normal: { probability: [number, number][]; quantile: [number, number][] };
  student: { quantile: [number, number, number][]; probability: [number, number, number][] };
  beta: [number, number, number, number][];
  gamma: [number, number][];
  wilson: [number, number, number, number][];
  means: { counts: Counts; mean: number; variance: number; interval: [number, number] }[];
  medians: { counts: Counts; median: number }[];
  welch: { one: Counts; other: Counts; p: number; interval: [number, number] }[];
  four: [number, number, number, number, number][];
  promoters: { counts: Counts; interval: [number, number] }[];
  ranks: { pairs: [number, number, number][]; value: number }[];
  days: [string, string, string, string, string][];
}

test('the normal distribution is the one of SciPy', () => {
  for (const [z, p] of figures.normal.probability) near(normalProbability(z), p, `P(${z})`);
  for (const [p, z] of figures.normal.quantile) near(normalQuantile(p), z, `z(${p})`);
});

test('Student’s t distribution is the one of SciPy', () => {
  for (const [p, degrees, t] of figures.student.quantile)
    near(tQuantile(p, degrees), t, `t(${p}, ${degrees})`);
  for (const [t, degrees, p] of figures.student.probability)
    near(tProbability(t, degrees), p, `P(${t}, ${degrees})`);
});

test('the incomplete beta and the gamma function are those of SciPy', () => {
  for (const [x, a, b, value] of figures.beta)
    near(incompleteBeta(x, { a, b }), value, `I(${x}; ${a}, ${b})`);
  for (const [x, value] of figures.gamma) near(logGamma(x), value, `logΓ(${x})`);
});

test('Wilson’s interval is the one of SciPy', () => {
  for (const [hits, n, low, high] of figures.wilson)
    nearInterval(wilsonInterval({ hits, n }), [low, high], `${hits}/${n}`);
});

test('means, variances and t-intervals are those of SciPy', () => {
  for (const { counts, mean, variance, interval } of figures.means) {
    const found = momentsOf(counts);
    near(found.mean, mean, 'mean');
    near(found.variance, variance, 'variance');
    nearInterval(meanInterval(found), interval, JSON.stringify(counts));
  }
});

test('medians are those of NumPy', () => {
  for (const { counts, median: expected } of figures.medians) assert.equal(median(numbers(counts)), expected);
});

test('Welch’s test and interval are those of SciPy', () => {
  for (const { one, other, p, interval } of figures.welch) {
    const found = differenceOfMeans(momentsOf(one), momentsOf(other));
    near(found?.p, p, 'p');
    nearInterval(found?.interval, interval, 'interval');
  }
});

test('the test of two shares is SciPy’s chi-squared without correction', () => {
  for (const [hits, n, others, m, p] of figures.four)
    near(differenceOfShares({ hits, n }, { hits: others, n: m })?.p, p, `${hits}/${n} ${others}/${m}`);
});

test('the adjusted interval of a Net Promoter Score is that of weighted answers in NumPy', () => {
  for (const { counts, interval } of figures.promoters)
    nearInterval(npsInterval(npsGroups(numbers(counts))), interval, JSON.stringify(counts));
});

test('rank correlations with ties are those of SciPy', () => {
  for (const { pairs, value } of figures.ranks)
    near(rankCorrelation(pairs.map(([x, y, count]) => ({ x, y, count })))?.value, value, 'rho');
});

test('days, weeks and months in a time zone are those of the time zone database', () => {
  for (const [zone, instant, day, week, month] of figures.days) {
    const found = dayInZone(zone)(instant);
    assert.deepEqual(
      [found, periodOf(found, 'week'), periodOf(found, 'month')],
      [day, week, month],
      `${instant} in ${zone}`,
    );
  }
});

function numbers(counts: Counts): ReadonlyMap<number, number> {
  return new Map(Object.entries(counts).map(([value, count]) => [Number(value), count]));
}

function momentsOf(counts: Counts) {
  const found = moments(numbers(counts));
  assert.ok(found);
  return found;
}

/** Equal to eight digits, counted from the size of what is expected. */
function near(found: number | undefined, expected: number, what: string): void {
  assert.ok(found !== undefined, what);
  const allowed = 1e-8 * Math.max(Math.abs(expected), expected === 0 ? 1 : 0);
  assert.ok(Math.abs(found - expected) <= allowed, `${what}: ${found} instead of ${expected}`);
}

function nearInterval(found: Interval | null | undefined, [low, high]: [number, number], what: string): void {
  assert.ok(found, what);
  assert.ok(
    close(found.low, low) && close(found.high, high),
    `${what}: ${JSON.stringify(found)} instead of ${low}, ${high}`,
  );
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(other));
}
