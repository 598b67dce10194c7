import { rounded } from './round.js';

/** How often each whole number was given on a scale. */
export type ScaleCounts = ReadonlyMap<number, number>;

/**
 * The Net Promoter Score, −100 to 100: the percentage of promoters (9 and 10) less the percentage of
 * detractors (0 to 6). Counted as `100 · (P − D) / n` and rounded once, as rounding the percentages
 * first can be off by one. The counts hold at least one answer.
 *
 * Source: F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function nps(counts: ScaleCounts): number {
  let n = 0;
  let promoters = 0;
  let detractors = 0;
  for (const [value, count] of counts) {
    n += count;
    if (value >= 9) promoters += count;
    if (value <= 6) detractors += count;
  }
  return rounded(100 * (promoters - detractors), n);
}
