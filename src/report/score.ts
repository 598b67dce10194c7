import type { QuestionKindName } from '../wire/types.js';
import { nps } from './nps.js';
import type { ScaleCounts } from './nps.js';
import { mean, topTwo } from './scale-scores.js';
import type { Score, Tally } from './types.js';

/** Below this many answers a score is marked as few: a single answer still moves it by points. */
export const fewUnder = 30;

/**
 * The score of one question, from its tallies: all of one survey, question, kind and measure. Null
 * when nobody answered, and for text and contacts, which have no values to count. Who skipped the
 * question has no answer and is in no n. Values that the question's scale does not have are left out.
 *
 * - `nps` that measures `recommend`, or does not say what: the Net Promoter Score. With another
 *   measure it is a scale of 0 to 10: the mean.
 * - `csat`, `agree` (1 to 5) and `csat4` (1 to 4): the percentage of the two best. Scales of four and
 *   of five are never mixed, as they are different kinds.
 * - `ces` (1 to 7, high is easy, as in CES 2.0 by CEB, now Gartner), `stars`, `number`: the mean.
 * - everything else: how often each value was given.
 */
export function score(tallies: readonly Tally[]): Score | null {
  const [first] = tallies;
  if (!first) return null;
  const { survey, question, kind, measure } = first;
  const way = wayOf(first);
  const valid = tallies.filter(({ value }) => !way || (value !== null && way.takes(value)));
  const counts = countsOf(valid);
  const n = counts.size === 0 ? 0 : answersIn(valid, counts);
  if (n === 0) return null;
  const { unit, value } = way ? { unit: way.unit, value: way.value(numbersOf(counts)) } : noValue;
  return {
    survey,
    question,
    kind,
    measure,
    n,
    unit,
    value,
    few: n < fewUnder,
    counts: Object.fromEntries(counts),
  };
}

/** How a kind is turned into one number. */
interface Way {
  readonly unit: Exclude<Score['unit'], 'counts'>;
  readonly takes: (value: string) => boolean;
  readonly value: (counts: ScaleCounts) => number;
}

const noValue = { unit: 'counts', value: null } as const;

const netPromoter: Way = { unit: 'nps', takes: within(0, 10), value: nps };
const ways: ReadonlyMap<string, Way> = new Map<QuestionKindName, Way>([
  ['nps', { unit: 'mean', takes: within(0, 10), value: mean }],
  ['csat', { unit: 'top2', takes: within(1, 5), value: (counts) => topTwo(counts, 5) }],
  ['csat4', { unit: 'top2', takes: within(1, 4), value: (counts) => topTwo(counts, 4) }],
  ['agree', { unit: 'top2', takes: within(1, 5), value: (counts) => topTwo(counts, 5) }],
  ['ces', { unit: 'mean', takes: within(1, 7), value: mean }],
  ['stars', { unit: 'mean', takes: within(1, 10), value: mean }],
  ['number', { unit: 'mean', takes: isNumber, value: mean }],
]);

function wayOf({ kind, measure }: Tally): Way | undefined {
  const recommends = measure === null || measure === '' || measure === 'recommend';
  return kind === 'nps' && recommends ? netPromoter : ways.get(kind);
}

function within(lowest: number, highest: number): (value: string) => boolean {
  return (value) => /^(0|[1-9]\d?)$/.test(value) && Number(value) >= lowest && Number(value) <= highest;
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

/**
 * How many answered. Where one answer gives several values, a tally without a value says so; where
 * there is none, the value given most often tells how many there are at least.
 */
function answersIn(tallies: readonly Tally[], counts: ReadonlyMap<string, number>): number {
  const several = tallies.some(({ kind }) => kind === 'choices' || kind === 'rank');
  if (!several) return sumOf(tallies);
  return sumOf(tallies.filter(({ value }) => value === null)) || Math.max(...counts.values());
}

function sumOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** How often each value was given; of values given equally often, in the order of the alphabet. */
function countsOf(tallies: readonly Tally[]): ReadonlyMap<string, number> {
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
function numbersOf(counts: ReadonlyMap<string, number>): ScaleCounts {
  const numbers = new Map<number, number>();
  for (const [value, count] of counts) {
    numbers.set(Number(value), (numbers.get(Number(value)) ?? 0) + count);
  }
  return numbers;
}
