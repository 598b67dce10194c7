import { fewUnder } from './few-under.js';
import { grouped } from './grouped.js';
import type { ScaleCounts } from './nps.js';
import { scaleOf, type Scale } from './scale.js';
import type { LinkCandidate, PlaceId } from './weakest-link-types.js';

/** One touchpoint with the answers to one question, as far as they may be shown. */
export interface MeasuredTouchpoint extends PlaceId {
  readonly survey: string;
  readonly kind: string;
  readonly measure: string | null;
  readonly counts: ScaleCounts;
  /** How many customers pass: those who were asked, else those who answered. */
  readonly volume: number;
  /** How much it matters beside the others, and who says so. */
  readonly importance: LinkCandidate['importance'];
}

/** Touchpoints whose scores mean the same, with the scale that they share. */
export interface Family {
  readonly scale: Scale;
  readonly span: number;
  readonly members: readonly MeasuredTouchpoint[];
  /** Those with enough answers for a score. */
  readonly able: readonly MeasuredTouchpoint[];
}

/** Sorts touchpoints by what may be compared. Kinds without a score, or without ends, are left out. */
export function familiesOf(touchpoints: readonly MeasuredTouchpoint[]): readonly Family[] {
  const groups = grouped(touchpoints, ({ kind, measure, survey }) =>
    // Stars go to five in one survey and to ten in another.
    JSON.stringify([kind, measure, kind === 'stars' ? survey : null]),
  );
  return [...groups.values()].flatMap((members) => {
    const scale = members[0] && scaleOf(members[0]);
    if (!scale || scale.span === null) return [];
    const able = members.filter(({ counts }) => answersIn(counts) >= fewUnder);
    return [{ scale, span: scale.span, members, able }];
  });
}

/** The answers of several touchpoints together. */
export function joined(touchpoints: readonly MeasuredTouchpoint[]): ScaleCounts {
  const counts = new Map<number, number>();
  for (const each of touchpoints) {
    for (const [value, count] of each.counts) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

/** How many answers there are. */
export function answersIn(counts: ScaleCounts): number {
  let n = 0;
  for (const count of counts.values()) n += count;
  return n;
}
