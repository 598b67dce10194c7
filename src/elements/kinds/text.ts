import { html, nothing } from 'lit';
import { longest, text as answer } from '../../survey/kinds/text.js';
import { fill } from '../../survey/text.js';
import type { TextQuestion } from '../../survey/types.js';
import { describedBy, notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';

/** How few characters must be left before they are counted on screen. */
const countFrom = 200;

/** Free text. Too much is counted and never cut off. */
export const text: QuestionKind = {
  ...answer,
  render(question: TextQuestion, view) {
    const value = typeof view.given?.value === 'string' ? view.given.value : '';
    const left = longest(question) - value.length;
    return html`
      <div class="question" part="question">
        <label for=${question.id}>${titleOf(question, view)}</label>
        ${notesOf(question, view)} ${control(question, view)}
        ${
          left < countFrom
            ? html`<p class="hint" id="${question.id}-left">${fill(view.words.left, { n: left })}</p>`
            : nothing
        }
      </div>
    `;
  },
};

function control(question: TextQuestion, view: QuestionView) {
  const { id } = question;
  const value = typeof view.given?.value === 'string' ? view.given.value : '';
  const invalid = view.problem ? 'true' : 'false';
  const described = describedBy(question, view, `${id}-left`);
  return question.short
    ? html`<input
        type="text"
        part="input"
        id=${id}
        name=${id}
        .value=${value}
        aria-invalid=${invalid}
        aria-describedby=${described}
      />`
    : html`<textarea
        rows="3"
        part="input"
        id=${id}
        name=${id}
        .value=${value}
        aria-invalid=${invalid}
        aria-describedby=${described}
      ></textarea>`;
}
