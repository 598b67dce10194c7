import { incompleteBeta } from './incomplete-beta.js';
import { normalQuantile } from './normal-distribution.js';

/**
 * The probability that a variable of Student's t distribution is at most t. Degrees of freedom are
 * above 0 and need not be whole.
 *
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, equation 26.7.1
 * with 26.5.27.
 */
export function tProbability(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), { a: degrees / 2, b: 0.5 }) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The t that a variable of Student's t distribution stays at or below with probability p, for p
 * between 0 and 1. Found by halving the range that holds it, which starts at the normal quantile.
 */
export function tQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, degrees);
  let low = Math.max(0, normalQuantile(p) - 1e-9);
  let high = Math.max(1, low);
  while (tProbability(high, degrees) < p && high < 1e300) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step++) {
    const middle = (low + high) / 2;
    if (tProbability(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
