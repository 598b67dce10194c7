import { html } from 'hono/html';
import type { ContactQuestion } from '../../../survey/index.js';
import { isPage } from '../../../survey/is-page.js';
import { contactOf, fieldsOf } from '../../../survey/kinds/contact.js';
import { describedBy, invalid, notesOf, titleOf, type FieldView, type Html } from './field.js';

const controls = {
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  name: { type: 'text', autocomplete: 'name' },
} as const;

/** A contact that may be left, a box of its own that is never ticked beforehand, and the privacy notice: without one, nothing. */
export function contactField(question: ContactQuestion, view: FieldView): Html {
  const { words, given } = view;
  if (!isPage(question.privacyUrl)) return html``;
  const checked = given?.consent ? html` checked` : '';
  return html`<fieldset ${describedBy(question, view)}>
    <legend>${titleOf(question, view)}</legend>
    ${notesOf(question, view)}${fieldsOf(question).map((part) => partField(part, question, view))}
    <label class="option"
      ><input type="checkbox" name="${question.id}.consent" value="yes" ${checked} /><span
        >${view.say(question.consent ?? words.consent)}</span
      ></label
    >
    <p class="hint"><a href="${question.privacyUrl}" target="_blank" rel="noopener">${words.privacy}</a></p>
  </fieldset>`;
}

function partField(part: keyof typeof controls, { id }: ContactQuestion, view: FieldView): Html {
  const { type, autocomplete } = controls[part];
  const value = contactOf(view.given)[part] ?? '';
  const wrong = part === 'email' ? invalid(view) : '';
  return html`<label class="field"
    >${view.words[part]}
    <input type="${type}" autocomplete="${autocomplete}" name="${id}.${part}" value="${value}" ${wrong}
  /></label>`;
}
