import { shownOptions } from '../shuffle.js';
import type { RankQuestion } from '../types.js';
import type { AnswerKind } from './answer-kind.js';

/**
 * A list put into order: value is the ids of all options, the most important first. A form holds
 * them in that order, one field each under the question's id.
 */
export const rank: AnswerKind = {
  read(form, question: RankQuestion) {
    const value = form.getAll(question.id).filter((id) => typeof id === 'string' && id !== '');
    return value.length > 0 ? { value: value.map(String) } : undefined;
  },
  check({ options, required }: RankQuestion, given) {
    if (!given) return required ? 'needed' : undefined;
    const ids: readonly unknown[] = Array.isArray(given.value) ? given.value : [];
    if (!ids.every((id) => options.some((option) => option.id === id))) return 'unknown';
    const all = options.every(({ id }) => ids.includes(id)) && ids.length === options.length;
    return all ? undefined : 'orderNeeded';
  },
  shown(question: RankQuestion, seed) {
    return shownOptions(question, seed).map(({ id }) => id);
  },
};
