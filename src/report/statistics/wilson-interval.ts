import { confidence, type Interval } from './interval.js';
import { normalQuantile } from './normal-distribution.js';

/** How many of how many: 0 ≤ hits ≤ n. */
export interface Share {
  readonly hits: number;
  readonly n: number;
}

/**
 * The score interval of a share, from 0 to 1, without correction for continuity. Null when n is 0.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22, 1927; as method 3 in R. G. Newcombe,
 * "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998.
 */
export function wilsonInterval({ hits, n }: Share): Interval | null {
  if (n <= 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const middle = 2 * hits + z * z;
  const margin = z * Math.sqrt(z * z + (4 * hits * (n - hits)) / n);
  const whole = 2 * (n + z * z);
  return {
    low: hits === 0 ? 0 : (middle - margin) / whole,
    high: hits === n ? 1 : (middle + margin) / whole,
  };
}
