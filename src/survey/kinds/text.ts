import { mostText } from '../../wire/most.js';
import type { TextQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** Free text: value is a string, never empty. */
export const text: AnswerKind = {
  read(form, question) {
    const value = field(form, question.id);
    return value === '' ? undefined : { value };
  },
  check(question: TextQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    if (typeof given.value !== 'string') return 'unknown';
    return given.value.trim().length > longest(question) ? 'tooLong' : undefined;
  },
};

/** How long the text of a question may be, in UTF-16 code units. */
export function longest(question: TextQuestion): number {
  return Math.min(question.max ?? mostText, mostText);
}
