import type { Difference } from './difference.js';
import { around, confidence } from './interval.js';
import type { Moments } from './moments.js';
import { tProbability, tQuantile } from './t-distribution.js';

/**
 * How far one mean lies above another, independent one, without the claim that both spread alike.
 * Null under two answers on either side. Where nothing spreads, the difference is certain.
 *
 * Source: B. L. Welch, "The generalization of Student's problem when several different population
 * variances are involved", Biometrika 34, 1947; degrees of freedom by its equation 28, after
 * F. E. Satterthwaite, Biometrics Bulletin 2, 1946.
 */
export function differenceOfMeans(one: Moments, other: Moments): Difference | null {
  if (one.n < 2 || other.n < 2) return null;
  const value = one.mean - other.mean;
  const first = one.variance / one.n;
  const second = other.variance / other.n;
  const variance = first + second;
  if (variance === 0) return { value, interval: { low: value, high: value }, p: value === 0 ? 1 : 0 };
  const degrees = variance ** 2 / (first ** 2 / (one.n - 1) + second ** 2 / (other.n - 1));
  const error = Math.sqrt(variance);
  return {
    value,
    interval: around(value, { margin: tQuantile((1 + confidence) / 2, degrees) * error }),
    p: 2 * tProbability(-Math.abs(value / error), degrees),
  };
}
