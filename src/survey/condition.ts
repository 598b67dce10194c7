import { npsBand } from './band.js';
import type { Given } from './kinds/answer-kind.js';
import type { Condition } from './types.js';

/** What a condition may ask about. */
export interface Known {
  readonly answers: Readonly<Record<string, Given | undefined>>;
  readonly context?: Readonly<Record<string, string>>;
}

/** Whether a condition is true of what is known. One about a question that was skipped is false. */
export function holds(condition: Condition, known: Known): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, known));
  if ('any' in condition) return condition.any.some((part) => holds(part, known));
  if ('not' in condition) return !holds(condition.not, known);
  if ('context' in condition) return known.context?.[condition.context] === condition.is;
  const given = known.answers[condition.question];
  const answered = given !== undefined && !given.declined;
  if ('answered' in condition) return answered === condition.answered;
  if (!answered) return false;
  if ('band' in condition) return typeof given.value === 'number' && npsBand(given.value) === condition.band;
  return [given.value].flat().some((value) => 'is' in condition && value === condition.is);
}
