import type { Difference } from './difference.js';
import { around, confidence } from './interval.js';
import { normalProbability, normalQuantile } from './normal-distribution.js';
import { adjustedNps, type NpsGroups } from './nps-interval.js';

/**
 * How far one Net Promoter Score lies above another, independent one, in points. Both are adjusted
 * as for their own intervals, and their variances added. Null when nobody answered either.
 *
 * Source: J. Sauro, J. R. Lewis, Quantifying the User Experience, 2nd edition, 2016, chapter 5, with
 * the adjustment of B. Rocks, The American Statistician 70, 2016.
 */
export function differenceOfNps(one: NpsGroups, other: NpsGroups): Difference | null {
  if (one.n === 0 || other.n === 0) return null;
  const first = adjustedNps(one);
  const second = adjustedNps(other);
  const error = Math.sqrt(first.variance + second.variance);
  const adjusted = first.score - second.score;
  return {
    value: plainNps(one) - plainNps(other),
    interval: around(adjusted, {
      margin: normalQuantile((1 + confidence) / 2) * error,
      lowest: -200,
      highest: 200,
    }),
    p: 2 * normalProbability(-Math.abs(adjusted) / error),
  };
}

function plainNps({ n, promoters, detractors }: NpsGroups): number {
  return (100 * (promoters - detractors)) / n;
}
