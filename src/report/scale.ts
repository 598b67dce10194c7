import type { QuestionKindName } from '../wire/types.js';
import { boxes, type Boxes } from './boxes.js';
import { nps, type ScaleCounts } from './nps.js';
import { mean, topTwo } from './scale-scores.js';
import {
  differenceOfMeans,
  differenceOfNps,
  differenceOfShares,
  meanInterval,
  moments,
  npsGroups,
  npsInterval,
  wilsonInterval,
} from './statistics/index.js';
import type { Difference, Interval, Share } from './statistics/index.js';
import type { Score } from './types.js';

/** How the answers of a kind are turned into one number, and how sure it is. */
export interface Scale {
  readonly unit: Exclude<Score['unit'], 'counts'>;
  /** From the worst score to the best; null when the scale has no ends. */
  readonly span: number | null;
  /** True for values that the scale has. */
  readonly takes: (value: string) => boolean;
  /** The score, rounded. The counts hold at least one answer. */
  readonly value: (counts: ScaleCounts) => number;
  /** Where it lies with 95 percent confidence; null where that cannot be said. */
  readonly interval: (counts: ScaleCounts) => Interval | null;
  /** How far the first lies above the second; null where that cannot be said. */
  readonly difference: (one: ScaleCounts, other: ScaleCounts) => Difference | null;
  /** The variance of one answer, in the unit squared. */
  readonly variance: (counts: ScaleCounts) => number;
  /** Percentages of good, middling and bad answers; null where nobody drew the line. */
  readonly boxes: (counts: ScaleCounts) => Boxes | null;
}

/**
 * The scale of a question, by its kind and what it measures. Undefined for kinds without a score.
 *
 * - `nps` that measures `recommend`, or does not say what: the Net Promoter Score. With another
 *   measure it is a scale of 0 to 10: the mean.
 * - `csat`, `agree` (1 to 5) and `csat4` (1 to 4): the percentage of the two best. Scales of four and
 *   of five are never mixed, as they are different kinds.
 * - `ces` (1 to 7, high is easy, as in CES 2.0 by CEB, now Gartner), `stars`, `number`: the mean.
 */
export function scaleOf({ kind, measure }: { kind: string; measure: string | null }): Scale | undefined {
  const recommends = measure === null || measure === '' || measure === 'recommend';
  return kind === 'nps' && recommends ? netPromoter : scales.get(kind);
}

const netPromoter: Scale = {
  unit: 'nps',
  span: 200,
  takes: within(0, 10),
  value: nps,
  interval: (counts) => npsInterval(npsGroups(counts)),
  difference: (one, other) => differenceOfNps(npsGroups(one), npsGroups(other)),
  variance: npsVariance,
  boxes: (counts) => boxes(counts, { bad: 6, good: 9 }),
};

const scales: ReadonlyMap<string, Scale> = new Map<QuestionKindName, Scale>([
  ['nps', meanScale({ lowest: 0, highest: 10 })],
  ['csat', topTwoScale({ highest: 5, bad: 2 })],
  ['csat4', topTwoScale({ highest: 4, bad: 2 })],
  ['agree', topTwoScale({ highest: 5, bad: 2 })],
  ['ces', meanScale({ lowest: 1, highest: 7, lines: { bad: 3, good: 5 } })],
  ['stars', meanScale({ lowest: 1, highest: 10 })],
  ['number', { ...meanScale({ lowest: -Infinity, highest: Infinity }), takes: isNumber }],
]);

interface MeanEnds {
  lowest: number;
  highest: number;
  lines?: { bad: number; good: number };
}

function meanScale({ lowest, highest, lines }: MeanEnds): Scale {
  return {
    unit: 'mean',
    span: Number.isFinite(highest) ? highest - lowest : null,
    takes: within(lowest, highest),
    value: mean,
    interval(counts) {
      const found = moments(counts);
      return found && withinScale(meanInterval(found), { lowest, highest });
    },
    difference(one, other) {
      const [first, second] = [moments(one), moments(other)];
      return first && second && differenceOfMeans(first, second);
    },
    variance: (counts) => moments(counts)?.variance ?? 0,
    boxes: (counts) => (lines ? boxes(counts, lines) : null),
  };
}

function topTwoScale({ highest, bad }: { highest: number; bad: number }): Scale {
  const share = (counts: ScaleCounts): Share => shareFrom(counts, highest - 1);
  return {
    unit: 'top2',
    span: 100,
    takes: within(1, highest),
    value: (counts) => topTwo(counts, highest),
    interval: (counts) => times100(wilsonInterval(share(counts))),
    difference(one, other) {
      const found = differenceOfShares(share(one), share(other));
      const interval = times100(found?.interval ?? null);
      return found && interval && { value: 100 * found.value, interval, p: found.p };
    },
    variance(counts) {
      const { hits, n } = share(counts);
      return n === 0 ? 0 : (10_000 * hits * (n - hits)) / (n * n);
    },
    boxes: (counts) => boxes(counts, { bad, good: highest - 1 }),
  };
}

function npsVariance(counts: ScaleCounts): number {
  const { n, promoters, detractors } = npsGroups(counts);
  if (n === 0) return 0;
  return 10_000 * ((promoters + detractors) / n - ((promoters - detractors) / n) ** 2);
}

function shareFrom(counts: ScaleCounts, lowestHit: number): Share {
  let hits = 0;
  let n = 0;
  for (const [value, count] of counts) {
    n += count;
    if (value >= lowestHit) hits += count;
  }
  return { hits, n };
}

function times100(interval: Interval | null): Interval | null {
  return interval && { low: 100 * interval.low, high: 100 * interval.high };
}

/** A mean lies within its scale, whatever its interval says. */
function withinScale(
  interval: Interval | null,
  { lowest, highest }: { lowest: number; highest: number },
): Interval | null {
  return interval && { low: Math.max(lowest, interval.low), high: Math.min(highest, interval.high) };
}

function within(lowest: number, highest: number): (value: string) => boolean {
  return (value) => /^(0|[1-9]\d?)$/.test(value) && Number(value) >= lowest && Number(value) <= highest;
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}
