import type { AnswerKind } from './answer-kind.js';

/** Kinds that only show something: `info` and `link`. There is nothing to read or to check. */
export const unanswered: AnswerKind = {
  read: () => undefined,
  check: () => undefined,
};
