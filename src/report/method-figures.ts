import { placeOf, resolveTouchpoint, type Journey } from '../journey/index.js';
import type { Day } from './calendar/day-in-zone.js';
import { placesOf, type Counted, type PlaceCount } from './places.js';
import { releasedSurveys, surveyKey, type ReleasedSurvey } from './released-surveys.js';
import { eventsAt, responseRate } from './touchpoint-report.js';
import type { View } from './view.js';

/** How many answers figures are made of, as far as that may be shown. */
export interface MethodFigures {
  readonly complete: number;
  readonly partial: number;
  readonly surveys: readonly { survey: string; version: number | null; n: number }[];
  /** The first and the last of the days that are counted; null when none is. */
  readonly dates: { first: Day; last: Day } | null;
  /** Of those who were shown a survey, who answered, where both were counted; null where that is not known, or may not be. */
  readonly asked: { readonly shown: number; readonly answered: number } | null;
}

export interface MethodAsk {
  readonly journey: Journey;
  readonly view: View;
  /** Only this part of the journey, however its tags are written. Default: all of it. */
  readonly stage?: string | undefined;
  readonly touchpoint?: string | undefined;
}

/**
 * What the report with the same view is made of. It shows of each place, survey and version what the report
 * shows, and no more, so that nothing hidden follows from the two together. Pure.
 */
export function methodFigures(counted: Counted, ask: MethodAsk): MethodFigures {
  const { view } = ask;
  const released = placesOf(ask.journey, counted)
    .filter((at) => isAbout(at, ask))
    .map((at) => ({ at, surveys: releasedSurveys(at, view) }));
  const surveys = released.flatMap((each) => each.surveys);
  const counts = surveys.flatMap((each) => each.counts);
  const rates = released.flatMap((each) => responseRate(eventsAt(each.at, { ...each, view }), view) ?? []);
  return {
    complete: sumOf(counts.filter(({ status }) => status === 'complete')),
    partial: sumOf(counts.filter(({ status }) => status === 'partial')),
    surveys: bySurvey(surveys),
    dates: datesOf(surveys),
    asked:
      rates.length === 0
        ? null
        : {
            shown: rates.reduce((sum, { n }) => sum + n, 0),
            answered: rates.reduce((sum, { hits }) => sum + hits, 0),
          },
  };
}

function isAbout({ place }: PlaceCount, { journey, stage, touchpoint }: MethodAsk): boolean {
  if (stage !== undefined && placeOf(journey, { stage, touchpoint: null }).stage !== place.stage)
    return false;
  return touchpoint === undefined || resolveTouchpoint(journey, touchpoint).id === place.touchpoint?.id;
}

function bySurvey(surveys: readonly ReleasedSurvey[]): MethodFigures['surveys'] {
  const all = new Map<string, { survey: string; version: number | null; n: number }>();
  for (const { survey, version, counts } of surveys) {
    const key = surveyKey({ survey, version });
    const { n } = all.get(key) ?? { n: 0 };
    all.set(key, { survey, version, n: n + sumOf(counts) });
  }
  return [...all.values()].toSorted(
    (one, other) => compared(one.survey, other.survey) || (one.version ?? 0) - (other.version ?? 0),
  );
}

function datesOf(surveys: readonly ReleasedSurvey[]): MethodFigures['dates'] {
  const blocks = surveys.flatMap((each) => each.blocks);
  const first = blocks.map(({ from }) => from).toSorted()[0];
  const last = blocks
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return first !== undefined && last !== undefined ? { first, last } : null;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
