import { isDay } from '../is-day.js';
import type { DateQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** A day: value is `YYYY-MM-DD`, a day that there is. */
export const date: AnswerKind = {
  read(form, question) {
    const value = field(form, question.id).trim();
    return value === '' ? undefined : { value };
  },
  check({ required, min, max }: DateQuestion, given) {
    if (!given) return required ? 'needed' : undefined;
    const { value } = given;
    if (typeof value !== 'string' || !isDay(value)) return 'badDate';
    const early = min !== undefined && value < min;
    return early || (max !== undefined && value > max) ? 'outOfRange' : undefined;
  },
};
