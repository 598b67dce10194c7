import type { ScaleCounts } from './nps.js';
import { shares } from './statistics/index.js';

/** Whole percentages that add up to 100. For the Net Promoter Score: promoters, passives and detractors. */
export interface Boxes {
  readonly good: number;
  readonly middle: number;
  readonly bad: number;
}

/** The answers in three groups: from `good` upwards, up to `bad`, and what lies between. */
export function boxes(counts: ScaleCounts, { bad, good }: { bad: number; good: number }): Boxes {
  const groups: [number, number, number] = [0, 0, 0];
  for (const [value, count] of counts) {
    if (value >= good) groups[0] += count;
    else if (value <= bad) groups[2] += count;
    else groups[1] += count;
  }
  const [first = 0, second = 0, third = 0] = shares(groups);
  return { good: first, middle: second, bad: third };
}
