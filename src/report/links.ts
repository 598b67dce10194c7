import type { PlaceCount } from './places.js';
import type { ReleasedSurvey } from './released-surveys.js';
import { eventsAt } from './touchpoint-report.js';
import type { Score, TouchpointReport } from './types.js';
import type { View } from './view.js';
import type { MeasuredTouchpoint } from './families.js';

/** One place of the journey with what may be shown of it. */
export interface ReportedPlace {
  readonly at: PlaceCount;
  /** Those of its responses that may be shown. */
  readonly surveys: readonly ReleasedSurvey[];
  readonly report: TouchpointReport;
}

/**
 * The links of the chain: every known touchpoint with the answers that it is compared by. Of several
 * questions or versions of the same kind and measure, the one with most answers, as they are never
 * added up. Questions about the company as a whole are about no touchpoint.
 */
export function linksOf(places: readonly ReportedPlace[], view: View): readonly MeasuredTouchpoint[] {
  return places.flatMap((place) => {
    const { at, report } = place;
    const { stage } = at.place;
    if (stage === null || !report.known) return [];
    const volume = volumeOf(place, view);
    return largestOfEach(report.scores).map(({ survey, kind, measure, counts }) => ({
      stage,
      touchpoint: report.id,
      survey,
      kind,
      measure,
      counts: new Map(Object.entries(counts).map(([value, count]) => [Number(value), count])),
      volume,
      importance: importanceOf(report),
    }));
  });
}

/** Scores come with the largest first. */
function largestOfEach(scores: readonly Score[]): readonly Score[] {
  const largest = new Map<string, Score>();
  for (const score of scores) {
    const key = JSON.stringify([score.kind, score.measure]);
    const counts = score.unit !== 'counts' && score.series === 'transactional';
    if (counts && !largest.has(key)) largest.set(key, score);
  }
  return [...largest.values()];
}

function volumeOf({ at, surveys, report }: ReportedPlace, view: View): number {
  const events = eventsAt(at, { surveys, view });
  return Math.max(report.responses, events.get('eligible') ?? events.get('shown') ?? 0);
}

function importanceOf({ weight, association }: TouchpointReport): MeasuredTouchpoint['importance'] {
  if (weight !== null) return { value: weight, by: 'weight' };
  if (association && association.value > 0) return { value: association.value, by: 'association' };
  return { value: 1, by: 'nothing' };
}
