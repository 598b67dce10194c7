import { limits } from '../../wire/limits.js';
import { shownOptions } from '../shuffle.js';
import type { ChoicesQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** Any number of a list: value is the ids of the options, in the list's own order. */
export const choices: AnswerKind = {
  read(form, question: ChoicesQuestion) {
    const ticked = form.getAll(question.id);
    const chosen = question.options.filter(({ id }) => ticked.includes(id));
    if (chosen.length === 0) return undefined;
    const value = chosen.map(({ id }) => id);
    const other = field(form, `${question.id}.other`);
    return other !== '' && chosen.some((option) => option.other) ? { value, other } : { value };
  },
  check({ options, required, min = 0, max = options.length }: ChoicesQuestion, given) {
    if (!given) return required ? 'needed' : undefined;
    const ids: readonly unknown[] = Array.isArray(given.value) ? given.value : [];
    if (ids.length === 0 || !ids.every((id) => options.some((option) => option.id === id))) return 'unknown';
    if (ids.length < min) return 'tooFew';
    if (ids.length > max) return 'tooMany';
    return (given.other ?? '').length > limits.text ? 'tooLong' : undefined;
  },
  shown(question: ChoicesQuestion, seed) {
    return shownOptions(question, seed).map(({ id }) => id);
  },
};
