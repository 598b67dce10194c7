import { choice } from './choice.js';
import { choices } from './choices.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { nps } from './nps.js';
import type { QuestionKind } from './question-kind.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { voluntary } from './voluntary.js';
import { word } from './word.js';

/** The twelve most used kinds, by name. */
export const common = {
  nps: voluntary(nps, { clears: true }),
  csat: voluntary(scale, { clears: true }),
  ces: voluntary(scale, { clears: true }),
  agree: voluntary(scale, { clears: true }),
  stars: voluntary(scale, { clears: true }),
  thumbs: voluntary(word, { clears: true }),
  'yes-no': voluntary(word, { clears: true }),
  choice: voluntary(choice, { clears: true }),
  choices: voluntary(choices),
  text: voluntary(text),
  contact: voluntary(contact),
  consent: voluntary(consent),
} as const satisfies Readonly<Record<string, QuestionKind>>;
