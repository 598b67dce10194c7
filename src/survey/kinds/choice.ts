import { mostText } from '../../wire/most.js';
import { shownOptions } from '../shuffle.js';
import type { ChoiceQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** One of a list: value is the option's id. */
export const choice: AnswerKind = {
  read(form, question: ChoiceQuestion) {
    const value = field(form, question.id);
    if (value === '') return undefined;
    const other = field(form, `${question.id}.other`);
    const opens = question.options.some((option) => option.id === value && option.other);
    return opens && other !== '' ? { value, other } : { value };
  },
  check(question: ChoiceQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    if (!question.options.some((option) => option.id === given.value)) return 'unknown';
    return (given.other ?? '').length > mostText ? 'tooLong' : undefined;
  },
  shown(question: ChoiceQuestion, seed) {
    return shownOptions(question, seed).map(({ id }) => id);
  },
};
