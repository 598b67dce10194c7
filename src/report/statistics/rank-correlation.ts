import { confidence, type Interval } from './interval.js';
import { normalQuantile } from './normal-distribution.js';

/** How often two values were given by the same customer. */
export interface Pair {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** How far two rankings go together, −1 to 1. An association: which of the two causes which, it does not say. */
export interface Correlation {
  readonly n: number;
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Spearman's rank correlation, ties by their mean rank. Null under four pairs, and when one of the
 * two never changes.
 *
 * Source: C. Spearman, "The Proof and Measurement of Association between Two Things", American
 * Journal of Psychology 15, 1904; the interval by R. A. Fisher's z with the variance (1 + r²/2) / (n − 3)
 * of D. G. Bonett, T. A. Wright, Psychometrika 65, 2000.
 */
export function rankCorrelation(pairs: readonly Pair[]): Correlation | null {
  const n = pairs.reduce((sum, { count }) => sum + count, 0);
  if (n < 4) return null;
  const value = correlationOf(pairs, n);
  if (Number.isNaN(value)) return null;
  const r = Math.max(-1, Math.min(1, value));
  const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt((1 + (r * r) / 2) / (n - 3));
  const z = Math.atanh(r);
  return { n, value: r, interval: { low: Math.tanh(z - margin), high: Math.tanh(z + margin) } };
}

function correlationOf(pairs: readonly Pair[], n: number): number {
  const xs = meanRanks(pairs.map(({ x, count }) => ({ value: x, count })));
  const ys = meanRanks(pairs.map(({ y, count }) => ({ value: y, count })));
  const middle = (n + 1) / 2;
  let both = 0;
  let left = 0;
  let right = 0;
  for (const { x, y, count } of pairs) {
    const dx = (xs.get(x) ?? middle) - middle;
    const dy = (ys.get(y) ?? middle) - middle;
    both += count * dx * dy;
    left += count * dx * dx;
    right += count * dy * dy;
  }
  return both / Math.sqrt(left * right);
}

function meanRanks(values: readonly { value: number; count: number }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { value, count } of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const ranks = new Map<number, number>();
  let passed = 0;
  for (const [value, count] of [...counts].toSorted(([left], [right]) => left - right)) {
    ranks.set(value, passed + (count + 1) / 2);
    passed += count;
  }
  return ranks;
}
