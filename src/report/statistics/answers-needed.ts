import { confidence } from './interval.js';
import { normalQuantile } from './normal-distribution.js';

/** What is to be found out, and about what. */
export interface AnswersNeededOptions {
  /** The smallest gap worth finding, above 0, in the unit of the score. */
  readonly gap: number;
  /** Variance of a single answer, in the unit squared. */
  readonly variance: number;
  /** Among how many touchpoints the test is one. */
  readonly tests: number;
  /** How many answers the others have together. */
  readonly others: number;
}

/** How likely a gap that is there is to be found. */
const power = 0.8;

/**
 * How many answers a touchpoint needs so that a gap to the others is found four times in five, by a
 * one-sided test that is one of many. The gap is a fixed one and not the one that was seen, as a
 * power made of what was seen says nothing new (J. M. Hoenig, D. M. Heisey, The American Statistician
 * 55, 2001). Infinite while the others have too few.
 *
 * Source: S.-C. Chow, J. Shao, H. Wang, Sample Size Calculations in Clinical Research, 2nd edition,
 * 2008, section 3.2.2: n = (z₁₋α + z₁₋β)² · σ² · (1 + 1/k) / δ², solved for one group of known size.
 */
export function answersNeeded({ gap, variance, tests, others }: AnswersNeededOptions): number {
  const z = normalQuantile(1 - (1 - confidence) / tests) + normalQuantile(power);
  const alone = (z * z * variance) / (gap * gap);
  const left = 1 - alone / others;
  return left <= 0 ? Infinity : Math.ceil(alone / left);
}
