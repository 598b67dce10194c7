import type { MatrixQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';
import { stepsOf } from './scale.js';

/** Several items on one scale: value is a number for each item that was answered, by its id. */
export const matrix: AnswerKind = {
  read(form, { id, items }: MatrixQuestion) {
    const answered = items.map((item) => [item.id, field(form, `${id}.${item.id}`)] as const);
    const value = Object.fromEntries(
      answered.filter(([, text]) => text !== '').map(([key, text]) => [key, Number(text)]),
    );
    return Object.keys(value).length > 0 ? { value } : undefined;
  },
  check(question: MatrixQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    const steps = stepsOf({ ...question, kind: question.scale ?? 'agree' });
    const rows = Object.entries(given.value);
    const known = rows.every(
      ([id, step]) => question.items.some((item) => item.id === id) && isStep(step, steps),
    );
    if (!known) return 'unknown';
    return question.required && rows.length < question.items.length ? 'rowsNeeded' : undefined;
  },
};

function isStep(step: unknown, steps: number): boolean {
  return typeof step === 'number' && Number.isInteger(step) && step >= 1 && step <= steps;
}
