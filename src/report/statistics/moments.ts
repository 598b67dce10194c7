import type { ScaleCounts } from '../nps.js';

/** How many answers there are, their mean, and their variance with n − 1; 0 for one answer. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * The mean and the variance of how often each value was given. Null when nobody answered.
 *
 * Source: the definitions; the variance in two passes, so that large means cost no digits
 * (T. F. Chan, G. H. Golub, R. J. LeVeque, The American Statistician 37, 1983, equation 1.1).
 */
export function moments(counts: ScaleCounts): Moments | null {
  let n = 0;
  let sum = 0;
  for (const [value, count] of counts) {
    n += count;
    sum += value * count;
  }
  if (n === 0) return null;
  const mean = sum / n;
  let squares = 0;
  for (const [value, count] of counts) squares += count * (value - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}
