import type { ScaleCounts } from '../nps.js';
import { around, confidence, type Interval } from './interval.js';
import { normalQuantile } from './normal-distribution.js';

/** How many answers there are, and how many of them are promoters and detractors. */
export interface NpsGroups {
  readonly n: number;
  readonly promoters: number;
  readonly detractors: number;
}

/** The groups of answers from 0 to 10: promoters give 9 and 10, detractors 0 to 6. */
export function npsGroups(counts: ScaleCounts): NpsGroups {
  const within = (low: number, high: number): number =>
    [...counts].reduce((sum, [value, count]) => (value >= low && value <= high ? sum + count : sum), 0);
  return { n: within(0, 10), promoters: within(9, 10), detractors: within(0, 6) };
}

/**
 * The score with three answers added, one for each group with 3/4, 3/2 and 3/4 of one, and its
 * variance; in points from −100 to 100. What intervals and tests of the score are made of.
 *
 * Source: B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70,
 * 2016: the adjusted Wald method, (0.75, 1.5, 0.75) with n + 3, after A. Agresti, B. A. Coull (1998).
 */
export function adjustedNps({ n, promoters, detractors }: NpsGroups): { score: number; variance: number } {
  const size = n + 3;
  const up = (promoters + 0.75) / size;
  const down = (detractors + 0.75) / size;
  const score = up - down;
  return { score: 100 * score, variance: (10_000 * (up + down - score * score)) / size };
}

/** The adjusted Wald interval of a Net Promoter Score, −100 to 100. Null when nobody answered. */
export function npsInterval(groups: NpsGroups): Interval | null {
  if (groups.n === 0) return null;
  const { score, variance } = adjustedNps(groups);
  const z = normalQuantile((1 + confidence) / 2);
  return around(score, { margin: z * Math.sqrt(variance), lowest: -100, highest: 100 });
}
