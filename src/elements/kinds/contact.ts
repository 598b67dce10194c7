import { html } from 'lit';
import { contact as answer, consented, contactOf, fieldsOf } from '../../survey/kinds/contact.js';
import { inLanguage } from '../../survey/text.js';
import type { ContactQuestion } from '../../survey/types.js';
import { describedBy, notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';

const controls = {
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  name: { type: 'text', autocomplete: 'name' },
} as const;

/** A contact that may be left, a box of its own that is never ticked beforehand, and the privacy notice. */
export const contact: QuestionKind = {
  ...answer,
  render(question: ContactQuestion, view) {
    const { words, given } = view;
    const consent = inLanguage(question.consent ?? words.feedback.consent, words.lang);
    return html`
      <fieldset part="question" aria-describedby=${describedBy(question, view)}>
        <legend>${titleOf(question, view)}</legend>
        ${notesOf(question, view)} ${fieldsOf(question).map((part) => contactField(part, question, view))}
        <label class="option" part="option"
          ><input
            type="checkbox"
            name="${question.id}.consent"
            value="yes"
            .checked=${consented(given)}
          /><span>${consent}</span></label
        >
        <p class="hint" part="hint">
          <a href=${question.privacyUrl} target="_blank" rel="noopener">${words.privacy}</a>
        </p>
      </fieldset>
    `;
  },
};

function contactField(part: keyof typeof controls, question: ContactQuestion, view: QuestionView) {
  const { type, autocomplete } = controls[part];
  const wrong = part === 'email' ? view.problem === 'email' || view.problem === 'contactNeeded' : false;
  return html`<label class="field" part="field"
    >${view.words.feedback[part]}
    <input
      part="input"
      type=${type}
      autocomplete=${autocomplete}
      name="${question.id}.${part}"
      .value=${contactOf(view.given)[part] ?? ''}
      aria-invalid=${wrong ? 'true' : 'false'}
    />
  </label>`;
}
