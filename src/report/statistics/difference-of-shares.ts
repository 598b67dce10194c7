import type { Difference } from './difference.js';
import { normalProbability } from './normal-distribution.js';
import { wilsonInterval, type Share } from './wilson-interval.js';

/**
 * How far one share lies above another, independent one: from −1 to 1. Null when either is of nothing.
 *
 * Source: the interval by R. G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17, 1998, method 10; the test by K. Pearson,
 * 1900: the chi-squared of a table of four, without correction for continuity, as its root z.
 */
export function differenceOfShares(one: Share, other: Share): Difference | null {
  const first = wilsonInterval(one);
  const second = wilsonInterval(other);
  if (!first || !second) return null;
  const p = one.hits / one.n;
  const q = other.hits / other.n;
  const value = p - q;
  return {
    value,
    interval: {
      low: value - Math.hypot(p - first.low, second.high - q),
      high: value + Math.hypot(first.high - p, q - second.low),
    },
    p: 2 * normalProbability(-Math.abs(z(one, other))),
  };
}

function z(one: Share, other: Share): number {
  const pooled = (one.hits + other.hits) / (one.n + other.n);
  const variance = pooled * (1 - pooled) * (1 / one.n + 1 / other.n);
  return variance === 0 ? 0 : (one.hits / one.n - other.hits / other.n) / Math.sqrt(variance);
}
