import type { Score } from '../report/types.js';
import type { Words } from './words.js';

/** A score as it is said: `NPS`, `+42`. */
export interface ScoreWords {
  label: string;
  value: string;
  /** Where the value lies between the worst (0) and the best (1). Null when the scale is not known. */
  place: number | null;
}

/** Says a score. Null when there is nothing but counts. */
export function scoreInWords(score: Score, words: Words): ScoreWords | null {
  if (score.value === null || score.unit === 'counts') return null;
  if (score.unit === 'nps')
    return { label: 'NPS', value: words.signed(score.value), place: (score.value + 100) / 200 };
  if (score.unit === 'top2') {
    const label = words.twoBest[score.kind] ?? words.anyTwoBest;
    return { label, value: words.percent(score.value), place: score.value / 100 };
  }
  return { label: words.mean, value: words.decimal(score.value), place: null };
}

/** How many answers a score rests on: `58 answers`, or `58 of 60 responses` when some skipped the question. */
export function basisInWords(n: number, responses: number, words: Words): string {
  const answered = words.number(n);
  if (n >= responses) return words.answers(n, answered);
  return words.of(answered, words.responses(responses, words.number(responses)));
}
