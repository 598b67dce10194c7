import { choice } from './choice.js';
import { choices } from './choices.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { nps } from './nps.js';
import type { QuestionKind } from './question-kind.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { word } from './word.js';

/** The twelve most used kinds, by name. */
export const common = {
  nps,
  csat: scale,
  ces: scale,
  agree: scale,
  stars: scale,
  thumbs: word,
  'yes-no': word,
  choice,
  choices,
  text,
  contact,
  consent,
} as const satisfies Readonly<Record<string, QuestionKind>>;
