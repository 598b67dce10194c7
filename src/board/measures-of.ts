import type { JourneyReport } from '../report/types.js';

/** The measures that a report has scores of, in alphabetical order. */
export function measuresOf({ stages }: Pick<JourneyReport, 'stages'>): string[] {
  const scores = stages.flatMap(({ touchpoints }) => touchpoints.flatMap((touchpoint) => touchpoint.scores));
  const measures = scores.flatMap(({ measure, unit }) => (measure && unit !== 'counts' ? [measure] : []));
  return [...new Set(measures)].toSorted();
}
