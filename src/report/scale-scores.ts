import type { ScaleCounts } from './nps.js';
import { rounded } from './round.js';

/**
 * The percentage who chose one of the two best values, 0 to 100, rounded once. The counts hold at
 * least one answer. For satisfaction this is how CSAT is counted: 4 and 5 of 5.
 */
export function topTwo(counts: ScaleCounts, best: number): number {
  let n = 0;
  let top = 0;
  for (const [value, count] of counts) {
    n += count;
    if (value >= best - 1) top += count;
  }
  return rounded(100 * top, n);
}

/** The mean, rounded to two decimals. The counts hold at least one answer. */
export function mean(counts: ScaleCounts): number {
  let n = 0;
  let sum = 0;
  for (const [value, count] of counts) {
    n += count;
    sum += value * count;
  }
  return rounded(100 * sum, n) / 100;
}
