import type { Day } from './calendar/day-in-zone.js';
import { fewUnder } from './few-under.js';
import { scaleOf } from './scale.js';
import { countable, countsOf, numbersOf, score, type PlainScore } from './score.js';
import type { Difference } from './statistics/index.js';
import type { Tally } from './types.js';

/** A score before a change and from its day on. */
export interface BeforeAndAfter {
  readonly before: PlainScore | null;
  readonly after: PlainScore | null;
  /** After less before, with its interval; above 0 is better. Null while either has under 30 answers. */
  readonly difference: Difference | null;
}

/**
 * Compares one question before a change and after it. That a score rose after a change does not say
 * that the change was the reason. The tallies are all of one survey, version, question and touchpoint.
 */
export function beforeAndAfter(tallies: readonly Tally[], change: Day): BeforeAndAfter {
  const [old, young] = [
    tallies.filter(({ day }) => day < change),
    tallies.filter(({ day }) => day >= change),
  ];
  const [before, after] = [score(old), score(young)];
  const scale = tallies[0] && scaleOf(tallies[0]);
  if (!scale || !before || !after || before.n < fewUnder || after.n < fewUnder) {
    return { before, after, difference: null };
  }
  const [was, is] = [old, young].map((each) => numbersOf(countsOf(countable(each))));
  return { before, after, difference: was && is ? scale.difference(is, was) : null };
}
