import type { NumberQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** A number: value is finite. A decimal comma is understood. */
export const number: AnswerKind = {
  read(form, question) {
    const text = field(form, question.id).trim().replace(',', '.');
    return text === '' ? undefined : { value: Number(text) };
  },
  check({ required, min = -Infinity, max = Infinity, step = 1 }: NumberQuestion, given) {
    if (!given) return required ? 'needed' : undefined;
    const { value } = given;
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'badNumber';
    const steps = (value - (Number.isFinite(min) ? min : 0)) / step;
    if (Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, Math.abs(steps))) return 'badNumber';
    return value < min || value > max ? 'outOfRange' : undefined;
  },
};
