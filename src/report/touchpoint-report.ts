import type { Journey } from '../journey/index.js';
import { association } from './association.js';
import { grouped } from './grouped.js';
import { fewUnder } from './few-under.js';
import { usualWriting } from './places.js';
import type { PlaceCount } from './places.js';
import { rate } from './rate.js';
import { shownOf, surveyKey, type ReleasedSurvey } from './released-surveys.js';
import { isWanted } from './release.js';
import { scoresOf } from './scores-of.js';
import { median } from './statistics/index.js';
import type { FunnelCount, Rate, TouchpointReport } from './types.js';
import type { View } from './view.js';

/** What is known of one touchpoint at one place of the journey, as far as it may be shown. */
export function touchpointReport(
  at: PlaceCount,
  { journey, view, surveys }: { journey: Journey; view: View; surveys: readonly ReleasedSurvey[] },
): TouchpointReport {
  const { touchpoint } = at.place;
  const known = touchpoint?.known ? journey.touchpoints.find(({ id }) => id === touchpoint.id) : undefined;
  const counts = surveys.flatMap((each) => each.counts);
  const shown = new Set(surveys.map(surveyKey));
  return {
    id: known?.id ?? usualWriting(at.touchpoints) ?? '',
    known: known !== undefined,
    nearest: touchpoint && !touchpoint.known ? (touchpoint.nearest ?? null) : null,
    names: { ...known?.names },
    responses: sumOf(counts),
    complete: sumOf(counts.filter(({ status }) => status === 'complete')),
    withheld: at.counts.some((row) => isWanted(row, view) && !shown.has(surveyKey(row))),
    weight: known?.weight ?? null,
    association: association(at.pairs.filter((pair) => shown.has(surveyKey(pair)))),
    rates: ratesOf(at, { surveys, view }),
    seconds: secondsOf(at, surveys),
    scores: scoresOf(at.tallies, { journey, view }),
  };
}

/** Sorts touchpoints as the journey does; then the unknown ones by responses; then what names none. */
export function inJourneyOrder(
  journey: Journey,
): (left: TouchpointReport, right: TouchpointReport) => number {
  const order = new Map(journey.touchpoints.map(({ id }, index) => [id, index]));
  const rank = ({ id, known }: TouchpointReport): number => {
    if (known) return order.get(id) ?? order.size;
    return id === '' ? order.size + 2 : order.size + 1;
  };
  return (left, right) =>
    rank(left) - rank(right) || right.responses - left.responses || (left.id < right.id ? -1 : 1);
}

/** How often an event happened at a place, as far as it may be shown. */
export function eventsAt(
  at: PlaceCount,
  { surveys, view }: { surveys: readonly ReleasedSurvey[]; view: View },
): ReadonlyMap<FunnelCount['event'], number> {
  const events = new Map<FunnelCount['event'], number>();
  const funnel = grouped(at.funnel, surveyKey);
  for (const survey of surveys) {
    const rows = funnel.get(surveyKey(survey)) ?? [];
    for (const { row, count } of shownOf(rows, { blocks: survey.blocks, view })) {
      events.set(row.event, (events.get(row.event) ?? 0) + count);
    }
  }
  return events;
}

/** Of those who were shown a survey, who answered; null where that is not known, or may not be shown. */
export function responseRate(
  events: ReadonlyMap<FunnelCount['event'], number>,
  { hideUnder }: Pick<View, 'hideUnder'>,
): Rate | null {
  const shown = events.get('shown') ?? 0;
  const answered = (events.get('answered') ?? 0) || (events.get('completed') ?? 0);
  return shown < hideUnder ? null : rate(answered, shown);
}

function ratesOf(
  at: PlaceCount,
  options: { surveys: readonly ReleasedSurvey[]; view: View },
): TouchpointReport['rates'] {
  const events = eventsAt(at, options);
  const of = (event: FunnelCount['event']): number => events.get(event) ?? 0;
  const { hideUnder } = options.view;
  const began = of('started') || of('answered');
  return {
    response: responseRate(events, options.view),
    completion: began < hideUnder ? null : rate(of('completed'), began),
  };
}

function secondsOf({ durations }: PlaceCount, surveys: readonly ReleasedSurvey[]): number | null {
  const shown = new Set(surveys.map(surveyKey));
  const counts = new Map<number, number>();
  for (const duration of durations) {
    const { seconds, count } = duration;
    if (shown.has(surveyKey(duration)) && seconds >= 0)
      counts.set(seconds, (counts.get(seconds) ?? 0) + count);
  }
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return n < fewUnder ? null : median(counts);
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
