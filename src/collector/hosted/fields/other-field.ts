import { html } from 'hono/html';
import type { ChoiceQuestion, ChoicesQuestion } from '../../../survey/index.js';
import { personalId, type FieldView, type Html } from './field.js';
import { personalNote } from './personal-note.js';

/** The field to type in below an option that opens one. */
export function otherField({ id }: ChoiceQuestion | ChoicesQuestion, view: FieldView): Html {
  const name = `${id}.other`;
  const value = view.given?.other ?? '';
  return html`<div class="other">
    <label class="field"
      >${view.words.tell}
      <input type="text" name="${name}" aria-describedby="${personalId(name)}" value="${value}"
    /></label>
    ${personalNote({ name, value }, view)}
  </div>`;
}
