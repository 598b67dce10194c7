import type { Known } from './condition.js';
import type { Given } from './kinds/answer-kind.js';
import { inLanguage } from './text.js';
import type { Question } from './types.js';
import type { Words } from './words.js';

/**
 * What was answered so far, as words for later texts: `answer:` and the question's id give the number
 * of a score, the label of an option in the language shown, what was typed beside "other", a text as it
 * was given; `answer:`, the id of a matrix, a dot and the id of an item give the number of that item.
 * What was skipped or declined has none, and neither have a contact and a consent, which no text repeats.
 */
export function answersInWords({ questions = [], answers }: Known, words: Words): Record<string, string> {
  const pairs = questions.flatMap((question): (readonly [string, string])[] => {
    const given = answers[question.id];
    if (!given || given.declined) return [];
    if (question.kind === 'matrix') return rowsOf(question.id, given);
    return [[`answer:${question.id}`, wordsOf(question, given, words)]];
  });
  return Object.fromEntries(pairs);
}

function rowsOf(id: string, { value }: Given): [string, string][] {
  return Object.entries(value).map(([item, step]) => [`answer:${id}.${item}`, String(step)]);
}

function wordsOf(question: Question, { value, other }: Given, words: Words): string {
  switch (question.kind) {
    case 'contact':
    case 'consent':
      return '';
    case 'thumbs':
    case 'yes-no':
      return wordFor(value, words);
    case 'choice':
    case 'choices':
    case 'rank': {
      const chosen = [value]
        .flat()
        .flatMap((id) => question.options.find((option) => option.id === id) ?? []);
      const labels = chosen.map(
        (option) => (option.other && other?.trim()) || inLanguage(option.label, words.lang),
      );
      return new Intl.ListFormat(words.lang).format(labels);
    }
    default:
      return typeof value === 'object' ? '' : String(value).trim();
  }
}

function wordFor(value: unknown, { up, down, yes, partly, no }: Words): string {
  const found = Object.entries({ up, down, yes, partly, no }).find(([word]) => word === value);
  return found?.[1] ?? '';
}
