import type { ScaleQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/** How many steps each kind of scale has; stars may say otherwise. */
const lengths: Readonly<Record<ScaleQuestion['kind'], number>> = {
  csat: 5,
  csat4: 4,
  ces: 7,
  agree: 5,
  stars: 5,
};

/** One of an ordered row: value is a number from 1, the worst, to the number of steps. */
export const scale: AnswerKind = {
  read(form, question) {
    const text = field(form, question.id);
    return text === '' ? undefined : { value: Number(text) };
  },
  check(question: ScaleQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    const step = given.value;
    const onScale =
      typeof step === 'number' && Number.isInteger(step) && step >= 1 && step <= stepsOf(question);
    return onScale ? undefined : 'unknown';
  },
};

/** How many steps a scale has. */
export function stepsOf({ kind, steps }: ScaleQuestion): number {
  if (kind !== 'stars' || steps === undefined) return lengths[kind];
  return Math.min(10, Math.max(3, Math.round(steps)));
}
