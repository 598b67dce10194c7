import type { NpsQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** 0 to 10: value is a number. */
export const nps: AnswerKind = {
  read(form, question) {
    const text = field(form, question.id);
    return text === '' ? undefined : { value: Number(text) };
  },
  check(question: NpsQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    const score = given.value;
    const onScale = typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 10;
    return onScale ? undefined : 'unknown';
  },
};
