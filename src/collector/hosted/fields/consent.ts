import { html } from 'hono/html';
import type { ConsentQuestion } from '../../../survey/index.js';
import { isPage } from '../../../survey/is-page.js';
import { describedBy, notesOf, titleOf, type FieldView, type Html } from './field.js';
import { optionField } from './option.js';

/** A box that agrees to the text beside it, never ticked beforehand, and the privacy notice. */
export function consentField(question: ConsentQuestion, view: FieldView): Html {
  const { id, privacyUrl } = question;
  const box = optionField(
    {
      type: 'checkbox',
      name: id,
      value: 'yes',
      words: titleOf(question, view),
      checked: view.given?.value === true,
    },
    view,
  );
  const notice = isPage(privacyUrl)
    ? html`<p class="hint">
        <a href="${privacyUrl}" target="_blank" rel="noopener">${view.words.privacy}</a>
      </p>`
    : '';
  return html`<div class="question" role="group" ${describedBy(question, view)}>
    ${box}${notesOf(question, view)}${notice}
  </div>`;
}
