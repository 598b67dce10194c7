import type { NpsQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** What may be given. */
export const scores = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10: value is a number. */
export const nps: AnswerKind = {
  read(form, question) {
    const text = field(form, question.id);
    return text === '' ? undefined : { value: Number(text) };
  },
  check(question: NpsQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    return scores.some((score) => score === given.value) ? undefined : 'unknown';
  },
};
