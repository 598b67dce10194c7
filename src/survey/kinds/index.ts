import type { Question } from '../types.js';
import type { AnswerKind } from './answer-kind.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { date } from './date.js';
import { declinable } from './declinable.js';
import { matrix } from './matrix.js';
import { nps } from './nps.js';
import { number } from './number.js';
import { rank } from './rank.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { unanswered } from './unanswered.js';
import { word } from './word.js';

/** Every kind of question, for those who need them all: the hosted page and the checks. */
export const answerKinds: Readonly<Record<Question['kind'], AnswerKind>> = {
  nps: declinable(nps),
  csat: declinable(scale),
  csat4: declinable(scale),
  ces: declinable(scale),
  agree: declinable(scale),
  stars: declinable(scale),
  thumbs: declinable(word),
  'yes-no': declinable(word),
  choice: declinable(choice),
  choices: declinable(choices),
  rank: declinable(rank),
  matrix: declinable(matrix),
  text: declinable(text),
  number: declinable(number),
  date: declinable(date),
  contact: declinable(contact),
  consent: declinable(consent),
  info: unanswered,
  link: unanswered,
};
