import { choiceLimits, inWords } from './choice-limits.js';
import type { ChoicesQuestion, DateQuestion, NumberQuestion } from './types.js';
import type { Words } from './words.js';

/** What an answer may be, in words, so that nobody learns it by an error; empty when there are no limits. */
export function limitWords(question: ChoicesQuestion | NumberQuestion | DateQuestion, words: Words): string {
  if (question.kind === 'choices') return choiceLimits(question, words);
  const { lang } = words;
  if (question.kind === 'number')
    return inWords({ min: number(question.min, lang), max: number(question.max, lang) }, words);
  return inWords({ min: day(question.min, words), max: day(question.max, words) }, words);
}

/** The digits that the field takes, in groups as the language writes them. */
function number(limit: number | undefined, lang: string): string | undefined {
  return limit === undefined ? limit : new Intl.NumberFormat(`${lang}-u-nu-latn`).format(limit);
}

function day(limit: string | undefined, words: Words): string | undefined {
  return limit === undefined ? limit : dayIn(limit, words);
}

/** A day as the language writes it; what is none stays as it is. */
export function dayIn(text: string, { lang }: Words): string {
  if (Number.isNaN(Date.parse(text))) return text;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    new Date(text),
  );
}
