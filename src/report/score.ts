import type { ScaleCounts } from './nps.js';
import { fewUnder } from './few-under.js';
import { scaleOf } from './scale.js';
import type { Score, Tally } from './types.js';

/** How often one value was given to one question, wherever and whenever. */
export type Given = Pick<Tally, 'survey' | 'version' | 'question' | 'kind' | 'measure' | 'value' | 'count'>;

/** A score before trend and series are known. */
export type PlainScore = Omit<Score, 'trend' | 'series'>;

/**
 * The score of one question, from its tallies: all of one survey, version, question, kind and
 * measure. Null when nobody answered, and for text and contacts, which have no values to count. Who
 * skipped the question has no answer and is in no n. Values that the question's scale does not have
 * are left out. Under 30 answers there are counts and no score. `scaleOf` says how each kind is counted.
 */
export function score(tallies: readonly Given[]): PlainScore | null {
  const [first] = tallies;
  if (!first) return null;
  const { survey, version, question, kind, measure } = first;
  const scale = scaleOf(first);
  const counts = countsOf(countable(tallies));
  const n = counts.size === 0 ? 0 : answersIn(countable(tallies), counts);
  if (n === 0) return null;
  const few = n < fewUnder;
  const numbers = scale && !few ? numbersOf(counts) : null;
  return {
    survey,
    version,
    question,
    kind,
    measure,
    n,
    unit: scale?.unit ?? 'counts',
    value: (numbers && scale?.value(numbers)) ?? null,
    interval: (numbers && scale?.interval(numbers)) ?? null,
    boxes: (numbers && scale?.boxes(numbers)) ?? null,
    few,
    counts: Object.fromEntries(counts),
  };
}

type Question = Pick<Tally, 'kind' | 'measure' | 'value'>;

/** The tallies whose values the question's scale has. */
export function countable<Row extends Question>(tallies: readonly Row[]): readonly Row[] {
  const scale = tallies[0] && scaleOf(tallies[0]);
  return scale ? tallies.filter(({ value }) => value !== null && scale.takes(value)) : tallies;
}

/** Those tallies of which each counts an answer once. */
export function answerTallies<Row extends Question>(tallies: readonly Row[]): readonly Row[] {
  const several = tallies.some(({ kind }) => kind === 'choices' || kind === 'rank');
  if (several && tallies.some(({ value }) => value === null)) {
    return tallies.filter(({ value }) => value === null);
  }
  return countable(tallies).filter(({ value }) => value !== null);
}

/**
 * How many answered. Where one answer gives several values, a tally without a value says so; where
 * there is none, the value given most often tells how many there are at least.
 */
function answersIn(tallies: readonly Given[], counts: ReadonlyMap<string, number>): number {
  const several = tallies.some(({ kind }) => kind === 'choices' || kind === 'rank');
  if (!several) return sumOf(tallies);
  return sumOf(tallies.filter(({ value }) => value === null)) || Math.max(...counts.values());
}

function sumOf(tallies: readonly Given[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** How often each value was given; of values given equally often, in the order of the alphabet. */
export function countsOf(tallies: readonly Pick<Tally, 'value' | 'count'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value, count } of tallies) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return new Map([...counts].toSorted(byCount));
}

function byCount(left: [string, number], right: [string, number]): number {
  return right[1] - left[1] || (left[0] < right[0] ? -1 : 1);
}

/** The values as numbers. `1` and `1.0` are the same. */
export function numbersOf(counts: ReadonlyMap<string, number>): ScaleCounts {
  const numbers = new Map<number, number>();
  for (const [value, count] of counts) {
    numbers.set(Number(value), (numbers.get(Number(value)) ?? 0) + count);
  }
  return numbers;
}
