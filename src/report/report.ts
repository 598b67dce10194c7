import { placeOf } from '../journey/index.js';
import type { Journey } from '../journey/index.js';
import { placesOf, usualWriting } from './places.js';
import type { Counted, PlaceCount } from './places.js';
import { inJourneyOrder, touchpointReport } from './touchpoint-report.js';
import type { JourneyReport, LatestResponse, StageReport } from './types.js';

/** What a report is made of. */
export interface ReportInput extends Counted {
  /** The newest responses, first those that came last. */
  readonly latest: readonly LatestResponse[];
  /** How many responses were kept, marked and not counted. */
  readonly suspects: number;
  /** How many responses were marked as trials and not counted. */
  readonly tests: number;
  /** The journey that the tags are resolved by. */
  readonly journey: Journey;
  readonly now: Date;
}

/**
 * Makes the report of a journey: every stage in its order, with the touchpoints that were answered
 * about. Tags are resolved here, so differently written ones are counted together. Pure: the order
 * of what was counted makes no difference.
 */
export function journeyReport(input: ReportInput): JourneyReport {
  const { journey, latest, suspects, tests, now } = input;
  const places = placesOf(journey, input);
  return {
    generatedAt: now.toISOString(),
    responses: places.reduce((sum, { complete, partial }) => sum + complete + partial, 0),
    complete: places.reduce((sum, { complete }) => sum + complete, 0),
    suspects,
    tests,
    stages: stageReports(journey, places),
    untagged: untaggedReports(journey, places),
    latest: latest.map((response) => resolved(journey, response)),
  };
}

function stageReports(journey: Journey, places: readonly PlaceCount[]): StageReport[] {
  return journey.stages.map(({ id, phase, names }) => {
    const touchpoints = places
      .filter(({ place }) => place.stage === id)
      .map((at) => touchpointReport(journey, at))
      .toSorted(inJourneyOrder(journey));
    const responses = touchpoints.reduce((sum, each) => sum + each.responses, 0);
    return { id, phase, names: { ...names }, responses, touchpoints };
  });
}

/** What nobody can place: the most responses first. */
function untaggedReports(journey: Journey, places: readonly PlaceCount[]): JourneyReport['untagged'] {
  const byOrder = inJourneyOrder(journey);
  return places
    .filter(({ place }) => place.stage === null)
    .map((at) => ({
      ...touchpointReport(journey, at),
      stage: usualWriting(at.stages),
      nearestStage: at.place.nearestStage,
    }))
    .toSorted(
      (left, right) =>
        right.responses - left.responses ||
        Number(left.stage === null) - Number(right.stage === null) ||
        compared(left.stage ?? '', right.stage ?? '') ||
        byOrder(left, right),
    );
}

function compared(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function resolved(journey: Journey, response: LatestResponse): LatestResponse {
  const { stage, touchpoint } = placeOf(journey, response);
  return {
    ...response,
    stage: stage ?? response.stage,
    touchpoint: touchpoint?.id ?? response.touchpoint,
  };
}
