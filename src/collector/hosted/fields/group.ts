import { html } from 'hono/html';
import type { Question } from '../../../survey/index.js';
import { describedBy, notesOf, titleOf, type FieldView, type Html } from './field.js';

/** A group of controls that answer one question, named by it. */
export function groupField(question: Question, view: FieldView, controls: Html | Html[]): Html {
  return html`<fieldset ${describedBy(question, view)}>
    <legend>${titleOf(question, view)}</legend>
    ${notesOf(question, view)}${controls}
  </fieldset>`;
}
