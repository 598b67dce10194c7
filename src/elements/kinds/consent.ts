import { html, nothing } from 'lit';
import { isPage } from '../../survey/is-page.js';
import { consent as answer } from '../../survey/kinds/consent.js';
import type { ConsentQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** A box that agrees to the text beside it, never ticked beforehand, and the privacy notice. */
export const consent: QuestionKind = {
  ...answer,
  render(question: ConsentQuestion, view) {
    const { id, privacyUrl } = question;
    return html`<div class="question" part="question">
      <label class="option" part="option"
        ><input
          type="checkbox"
          name=${id}
          .checked=${view.given?.value === true}
          aria-invalid=${!!view.problem}
          aria-describedby="${id}-notes"
        /><span>${titleOf(question, view)}</span></label
      >
      ${notesOf(question, view)}
      ${
        isPage(privacyUrl)
          ? html`<p class="hint" part="hint">
              <a href=${privacyUrl} target="_blank" rel="noopener">${view.words.privacy}</a>
            </p>`
          : nothing
      }
    </div>`;
  },
};
