import { html } from 'hono/html';
import type { Question } from '../../../survey/index.js';
import { choiceField } from './choice.js';
import { contactField } from './contact.js';
import type { FieldView, Html } from './field.js';
import { npsField } from './nps.js';
import { textField } from './text.js';

/** The control of a question in a plain form, whatever its kind. */
export function fieldOf(question: Question, view: FieldView): Html {
  if (question.kind === 'nps') return npsField(question, view);
  if (question.kind === 'choice') return choiceField(question, view);
  if (question.kind === 'contact') return contactField(question, view);
  return question.kind === 'text' ? textField(question, view) : html``;
}
