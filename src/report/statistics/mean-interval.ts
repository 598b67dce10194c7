import { around, confidence, type Interval } from './interval.js';
import type { Moments } from './moments.js';
import { tQuantile } from './t-distribution.js';

/**
 * The interval of a mean: mean ± t · s / √n, with n − 1 degrees of freedom. Null under two answers,
 * which have no spread. It is not cut off at the ends of the scale.
 *
 * Source: Student (W. S. Gosset), "The Probable Error of a Mean", Biometrika 6, 1908; in the form of
 * NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2.
 */
export function meanInterval({ n, mean, variance }: Moments): Interval | null {
  if (n < 2) return null;
  const t = tQuantile((1 + confidence) / 2, n - 1);
  return around(mean, { margin: t * Math.sqrt(variance / n) });
}
