import type { Rate, Score } from '../../report/types.js';
import type { Words } from '../words.js';
import { endsOf, placeOnScale } from './place-on-scale.js';

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
  return {
    label: labelOf(score, words),
    value: figureInWords(score, score.value, words),
    place: placeOnScale(score, score.value),
  };
}

/** A figure of a score in its own unit: `+42`, `84%`, `5.3`. */
export function figureInWords({ unit }: Pick<Score, 'unit'>, figure: number, words: Words): string {
  if (unit === 'nps') return words.signed(figure);
  return unit === 'top2' ? words.percent(figure) : words.decimal(figure);
}

/** The interval of a score: `+24 to +38`. Empty without one. */
export function intervalInWords(score: Pick<Score, 'unit' | 'interval'>, words: Words): string {
  if (!score.interval) return '';
  const { low, high } = score.interval;
  return words.map.interval(figureInWords(score, low, words), figureInWords(score, high, words));
}

/** The response rate, in whole percent, with one decimal under ten. Empty where it is not known. */
export function rateInWords(rate: Rate | null, words: Words): string {
  if (!rate) return '';
  return words.map.responseRate(rate.value < 10 ? words.tenths(rate.value) : words.percent(rate.value));
}

/** How many answers a score rests on: `58 answers`, or `58 of 60 responses` when some skipped the question. */
export function basisInWords(n: number, responses: number, words: Words): string {
  const answered = words.number(n);
  if (n >= responses) return words.answers(n, answered);
  return words.of(answered, words.responses(responses, words.number(responses)));
}

/** What a score is called: `NPS`, `Satisfied`, `Mean of 1–7`. */
export function labelOf(
  { unit, kind, measure }: Pick<Score, 'unit' | 'kind' | 'measure'>,
  words: Words,
): string {
  if (unit === 'nps') return 'NPS';
  if (unit === 'top2') return words.twoBest[kind] ?? words.anyTwoBest;
  const ends = endsOf(unit, kind);
  const about = measure === null ? undefined : words.map.measures[measure];
  const name = about ?? words.mean;
  return ends ? `${name}, ${words.map.scale(String(ends.worst), String(ends.best))}` : name;
}
