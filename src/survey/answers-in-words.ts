import type { Known } from './condition.js';
import { inDigits } from './in-digits.js';
import type { Given } from './kinds/answer-kind.js';
import { dayIn } from './limit-words.js';
import { stepWords } from './step-words.js';
import { inLanguage } from './text.js';
import type { MatrixQuestion, Question, ScaleQuestion } from './types.js';
import type { Words } from './words.js';

/**
 * What was answered so far, as words for later texts: `answer:` and the question's id give the words of
 * a face or of agreement, the number of another score, the label of an option in the language shown, what
 * was typed beside "other", a text as it was given; `answer:`, the id of a matrix, a dot and the id of an
 * item give the same of that item.
 * What was skipped or declined has none, and neither have a contact and a consent, which no text repeats.
 */
export function answersInWords({ questions = [], answers }: Known, words: Words): Record<string, string> {
  const pairs = questions.flatMap((question): (readonly [string, string])[] => {
    const given = answers[question.id];
    if (!given || given.declined) return [];
    if (question.kind === 'matrix') return rowsOf(question, given, words);
    return [[`answer:${question.id}`, wordsOf(question, given, words)]];
  });
  return Object.fromEntries(pairs);
}

function rowsOf({ id, scale = 'agree' }: MatrixQuestion, { value }: Given, words: Words): [string, string][] {
  return Object.entries(value).map(([item, step]) => [
    `answer:${id}.${item}`,
    stepIn({ id, kind: scale, title: '' }, Number(step), words),
  ]);
}

/** The words that stand beside a step on screen; the number of a scale that shows numbers or stars. */
function stepIn(question: ScaleQuestion, step: number, words: Words): string {
  const isNamed = question.kind !== 'ces' && question.kind !== 'stars';
  const name = isNamed ? stepWords(question, words)[step - 1] : undefined;
  return name === undefined ? inDigits(step, words) : inLanguage(name, words.lang);
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
    case 'csat':
    case 'csat4':
    case 'agree':
      return stepIn(question, Number(value), words);
    case 'date':
      return typeof value === 'string' ? dayIn(value, words) : '';
    default:
      if (typeof value === 'number')
        return value.toLocaleString(words.lang, { useGrouping: false, maximumFractionDigits: 20 });
      return typeof value === 'object' ? '' : String(value).trim();
  }
}

function wordFor(value: unknown, { up, down, yes, partly, no }: Words): string {
  const found = Object.entries({ up, down, yes, partly, no }).find(([word]) => word === value);
  return found?.[1] ?? '';
}
