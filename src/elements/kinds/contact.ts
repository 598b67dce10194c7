import { html } from 'lit';
import { isPage } from '../../survey/is-page.js';
import { contact as answer, contactOf, fieldsOf } from '../../survey/kinds/contact.js';
import type { ContactQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

const types = { email: 'email', phone: 'tel', name: 'text' } as const;
const autocomplete = { email: 'email', phone: 'tel', name: 'name' } as const;

/** A contact that may be left, a box of its own that is never ticked beforehand, and the privacy notice: without one, nothing. */
export const contact: QuestionKind = {
  ...answer,
  render(question: ContactQuestion, view) {
    const { id, consent, privacyUrl } = question;
    const { words, given, problem, say } = view;
    if (!isPage(privacyUrl)) return html``;
    const unreachable = problem === 'badEmail' || problem === 'contactNeeded';
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      ${fieldsOf(question).map(
        (part) =>
          html`<label class="field"
            >${words[part]}<input
              part="input"
              type=${types[part]}
              autocomplete=${autocomplete[part]}
              name="${id}.${part}"
              .value=${contactOf(given)[part] ?? ''}
              aria-invalid=${unreachable && part !== 'name'}
          /></label>`,
      )}
      <label class="option" part="option"
        ><input type="checkbox" name="${id}.consent" .checked=${given?.consent === true} /><span
          >${consent ? say(consent) : words.consent}</span
        ></label
      >
      <p class="hint" part="hint">
        <a href=${privacyUrl} target="_blank" rel="noopener">${words.privacy}</a>
      </p>
    </fieldset>`;
  },
};
