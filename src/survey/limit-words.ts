import { fill } from './text.js';
import type { ChoicesQuestion, DateQuestion, NumberQuestion } from './types.js';
import type { Words } from './words.js';

/** What an answer may be, in words, so that nobody learns it by an error; empty when there are no limits. */
export function limitWords(question: ChoicesQuestion | NumberQuestion | DateQuestion, words: Words): string {
  if (question.kind === 'choices') return numberOfChoices(question, words);
  const { lang } = words;
  if (question.kind === 'number')
    return within({ min: number(question.min, lang), max: number(question.max, lang) }, words);
  return within({ min: day(question.min, lang), max: day(question.max, lang) }, words);
}

/** A limit that limits nothing is not told. */
function numberOfChoices({ min = 0, max = Infinity, options }: ChoicesQuestion, words: Words): string {
  const fewest = min > 1 || min === max ? String(min) : undefined;
  const most = max < options.length ? String(max) : undefined;
  return [words.several, within({ min: fewest, max: most }, words)].filter(Boolean).join(' ');
}

interface Limits {
  readonly min: string | undefined;
  readonly max: string | undefined;
}

function within({ min, max }: Limits, { exactly, between, atLeast, atMost }: Words): string {
  const both = min === max ? exactly : between;
  const words = max === undefined ? (min === undefined ? '' : atLeast) : min === undefined ? atMost : both;
  return fill(words ?? '', { min, max });
}

/** The digits that the field takes, in groups as the language writes them. */
function number(limit: number | undefined, lang: string): string | undefined {
  return limit === undefined ? limit : new Intl.NumberFormat(`${lang}-u-nu-latn`).format(limit);
}

function day(limit: string | undefined, lang: string): string | undefined {
  if (limit === undefined || Number.isNaN(Date.parse(limit))) return limit;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    new Date(limit),
  );
}
