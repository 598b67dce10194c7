import type { Interval } from './interval.js';

/** How far one score lies above another. */
export interface Difference {
  /** The first less the second, in the score's own unit. */
  readonly value: number;
  readonly interval: Interval;
  /** How likely a difference of this size, either way, is when there is none: 0 to 1. */
  readonly p: number;
}
