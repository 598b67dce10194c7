import type { Question } from '../types.js';
import type { AnswerKind } from './answer-kind.js';
import { choice } from './choice.js';
import { contact } from './contact.js';
import { nps } from './nps.js';
import { text } from './text.js';

/** Every kind of question, for those who need them all: the hosted page and the checks. */
export const answerKinds: Readonly<Record<Question['kind'], AnswerKind>> = { nps, choice, text, contact };
