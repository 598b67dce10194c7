import type { JourneyReport, Score, TouchpointReport } from './types.js';

/**
 * The touchpoint whose score is least certain, by its id: one without any score before all others, of
 * these the one with the fewest answers; then the one whose interval is widest beside its scale.
 * Undefined when there is no known touchpoint.
 */
export function leastCertain({ stages }: Pick<JourneyReport, 'stages'>): string | undefined {
  const known = stages.flatMap(({ touchpoints }) => touchpoints).filter((each) => each.known);
  return known.toSorted((one, other) => doubtOf(other) - doubtOf(one) || answersOf(one) - answersOf(other))[0]
    ?.id;
}

/** How wide the interval of the surest score is, as a share of its scale. Infinite without a score. */
function doubtOf({ scores }: TouchpointReport): number {
  return Math.min(Infinity, ...scores.filter(({ interval }) => interval !== null).map(shareOf));
}

function shareOf({ unit, interval, counts }: Score): number {
  const values = Object.keys(counts).map(Number);
  const scales = {
    nps: 200,
    top2: 100,
    mean: Math.max(1, Math.max(...values) - Math.min(...values)),
    counts: 1,
  };
  return interval ? (interval.high - interval.low) / scales[unit] : Infinity;
}

function answersOf({ scores }: TouchpointReport): number {
  return Math.max(0, ...scores.map(({ n }) => n));
}
