import type { AnswerKind } from './answer-kind.js';

/**
 * A kind whose questions may offer "prefer not to answer", a box of its own in the form. Ticked, it
 * answers for everything else: nothing is missing, nothing is wrong and nothing travels.
 */
export function declinable(kind: AnswerKind): AnswerKind {
  return {
    ...kind,
    read(form, question) {
      const declined = question.decline && form.has(declineField(question.id));
      return declined ? { value: '', declined } : kind.read(form, question);
    },
    check(question, given) {
      return given?.declined ? undefined : kind.check(question, given);
    },
  };
}

/** Name of the box in a form; no part of a question is named so. */
export function declineField(id: string): string {
  return `${id}:declined`;
}
