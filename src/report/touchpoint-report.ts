import type { Journey } from '../journey/index.js';
import { usualWriting } from './places.js';
import type { PlaceCount } from './places.js';
import { score } from './score.js';
import type { Score, Tally, TouchpointReport } from './types.js';

/** What is known of one touchpoint at one place of the journey. */
export function touchpointReport(journey: Journey, at: PlaceCount): TouchpointReport {
  const { touchpoint } = at.place;
  const known = touchpoint?.known ? journey.touchpoints.find(({ id }) => id === touchpoint.id) : undefined;
  return {
    id: known?.id ?? usualWriting(at.touchpoints) ?? '',
    known: known !== undefined,
    nearest: touchpoint && !touchpoint.known ? (touchpoint.nearest ?? null) : null,
    names: { ...known?.names },
    responses: at.complete + at.partial,
    complete: at.complete,
    scores: scoresOf(at.tallies),
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

/** One score for each question: those with a value first, then those that more people answered. */
function scoresOf(tallies: readonly Tally[]): Score[] {
  const questions = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = questionKey(tally);
    questions.set(key, [...(questions.get(key) ?? []), tally]);
  }
  return [...questions.values()]
    .flatMap((each) => score(each) ?? [])
    .toSorted(
      (left, right) =>
        Number(left.value === null) - Number(right.value === null) ||
        right.n - left.n ||
        (questionKey(left) < questionKey(right) ? -1 : 1),
    );
}

function questionKey({ survey, question, kind, measure }: Tally | Score): string {
  return JSON.stringify([survey, question, kind, measure]);
}
