import type { WordQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** A word or a thumb: value is `up`, `down`, `yes`, `partly` or `no`. */
export const word: AnswerKind = {
  read(form, question) {
    const value = field(form, question.id);
    return value === '' ? undefined : { value };
  },
  check(question: WordQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    return wordsOf(question).some((one) => one === given.value) ? undefined : 'unknown';
  },
};

/** The values of a question in the order in which they are shown. */
export function wordsOf({
  kind,
  partly = true,
}: WordQuestion): readonly ('up' | 'down' | 'yes' | 'partly' | 'no')[] {
  if (kind === 'thumbs') return ['up', 'down'];
  return partly ? ['yes', 'partly', 'no'] : ['yes', 'no'];
}
