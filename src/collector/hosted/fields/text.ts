import { html } from 'hono/html';
import type { TextQuestion } from '../../../survey/index.js';
import { describedBy, invalid, notesOf, titleOf, type FieldView, type Html } from './field.js';
import { personalNote } from './personal-note.js';

/** Free text, in one line or several. */
export function textField(question: TextQuestion, view: FieldView): Html {
  const { id } = question;
  const value = typeof view.given?.value === 'string' ? view.given.value : '';
  return html`<div class="question">
    <label for="${id}">${titleOf(question, view)}</label>
    ${notesOf(question, view)}${control(question, value, view)}${personalNote({ name: id, value }, view)}
  </div>`;
}

function control(question: TextQuestion, value: string, view: FieldView): Html {
  const { id } = question;
  const attributes = html`id="${id}" name="${id}" ${describedBy(question, view)}${invalid(view)}`;
  if (question.short) return html`<input type="text" ${attributes} value="${value}" />`;
  return html`<textarea rows="4" ${attributes}>${value}</textarea>`;
}
