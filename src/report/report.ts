import { placeOf } from '../journey/index.js';
import type { Journey } from '../journey/index.js';
import { coverage } from './coverage.js';
import { fewUnder } from './few-under.js';
import { linksOf, type ReportedPlace } from './links.js';
import { measuredOf } from './measured.js';
import { placeKey, placesOf, usualWriting } from './places.js';
import type { Counted } from './places.js';
import { releasedSurveys, surveyKey } from './released-surveys.js';
import { inSeries } from './series.js';
import { confidence } from './statistics/index.js';
import { inJourneyOrder, touchpointReport } from './touchpoint-report.js';
import type {
  FunnelCount,
  JourneyReport,
  LatestResponse,
  Method,
  ResponseCount,
  StageReport,
  Tally,
} from './types.js';
import { wholeView, type View } from './view.js';
import { weakestLink } from './weakest-link.js';

/** What a report is made of, in rows of one day each. */
export interface ReportInput extends Omit<SeriesInput, 'tallies' | 'counts' | 'funnel'> {
  readonly tallies: readonly Tally[];
  readonly counts: readonly ResponseCount[];
  /** Default: not known. */
  readonly funnel?: readonly FunnelCount[];
}

/** What a report is made of, in rows of all their days. */
export interface SeriesInput extends Counted {
  /** The newest responses, first those that came last. */
  readonly latest: readonly LatestResponse[];
  /** How many responses were kept, marked and not counted. */
  readonly suspects: number;
  /** How many responses were marked as trials and not counted. */
  readonly tests: number;
  /** The journey that the tags are resolved by. */
  readonly journey: Journey;
  /** How the reader looks at it. Default: the whole journey. */
  readonly view?: View;
  /** Whether there is demo data, or may be. Default `none`. */
  readonly demo?: JourneyReport['demo'];
  /** How much of the demo data is there, where it is being loaded. */
  readonly demoPercent?: number | undefined;
  readonly now: Date;
}

/**
 * Makes the report of a journey: every stage in its order, with the touchpoints that were answered
 * about. Tags are resolved here, so differently written ones are counted together. What may not be
 * shown is not in it, and in no sum. Pure: the order of what was counted makes no difference.
 */
export function journeyReport(input: ReportInput): JourneyReport {
  const { tallies, counts, funnel = [] } = input;
  return seriesReport({
    ...input,
    tallies: inSeries(tallies),
    counts: inSeries(counts),
    funnel: inSeries(funnel),
  });
}

/** The same, of rows that are joined already. */
export function seriesReport(input: SeriesInput): JourneyReport {
  const { journey, suspects, tests, now, view = wholeView, demo = 'none', demoPercent } = input;
  const places = placesOf(journey, input).map((at) => {
    const surveys = releasedSurveys(at, view);
    return { at, surveys, report: touchpointReport(at, { journey, view, surveys }) };
  });
  return {
    generatedAt: now.toISOString(),
    demo,
    ...(demoPercent === undefined ? {} : { demoPercent }),
    method: methodOf(view),
    responses: places.reduce((sum, { report }) => sum + report.responses, 0),
    complete: places.reduce((sum, { report }) => sum + report.complete, 0),
    suspects,
    tests,
    stages: stageReports(journey, places),
    untagged: untaggedReports(journey, places),
    weakestLink: weakestLink(linksOf(places, view)),
    coverage: coverage(journey, measuredOf(places)),
    latest: latestOf(input, places),
  };
}

function methodOf({ hideUnder, timeZone, by, from, to, filters }: View): Method {
  return { hideUnder, fewUnder, confidence, timeZone, by, from, to, filters: { ...filters } };
}

function stageReports(journey: Journey, places: readonly ReportedPlace[]): StageReport[] {
  return journey.stages.map(({ id, phase, names }) => {
    const touchpoints = places
      .filter(({ at }) => at.place.stage === id && at.counts.length + at.tallies.length > 0)
      .map(({ report }) => report)
      .toSorted(inJourneyOrder(journey));
    const responses = touchpoints.reduce((sum, each) => sum + each.responses, 0);
    return { id, phase, names: { ...names }, responses, touchpoints };
  });
}

/** What nobody can place: the most responses first. */
function untaggedReports(journey: Journey, places: readonly ReportedPlace[]): JourneyReport['untagged'] {
  const byOrder = inJourneyOrder(journey);
  return places
    .filter(({ at }) => at.place.stage === null && at.counts.length + at.tallies.length > 0)
    .map(({ at, report }) => ({
      ...report,
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

/**
 * The newest responses of places and surveys that may be shown. What is marked is in no group: of
 * other places it comes without its answers.
 */
function latestOf({ journey, latest }: SeriesInput, places: readonly ReportedPlace[]): LatestResponse[] {
  const shown = new Set(
    places.flatMap(({ at, surveys }) =>
      surveys.map((survey) => JSON.stringify([keyOf(at), surveyKey(survey)])),
    ),
  );
  return latest.flatMap((response) => {
    const key = placeKey(placeOf(journey, response), response.stage);
    const found = resolved(journey, response);
    if (shown.has(JSON.stringify([key, surveyKey(response)]))) return [found];
    return response.suspect === null ? [] : [{ ...found, answers: [] }];
  });
}

function keyOf({ place, stages }: ReportedPlace['at']): string {
  return placeKey(place, usualWriting(stages));
}

function resolved(journey: Journey, response: LatestResponse): LatestResponse {
  const { stage, touchpoint } = placeOf(journey, response);
  return {
    ...response,
    stage: stage ?? response.stage,
    touchpoint: touchpoint?.id ?? response.touchpoint,
  };
}
