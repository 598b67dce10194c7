import { html, nothing } from 'lit';
import { longest, text as answer } from '../../survey/kinds/text.js';
import { inDigits } from '../../survey/in-digits.js';
import { fill } from '../../survey/text.js';
import type { TextQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** How few characters must be left before they are counted on screen. */
const countFrom = 200;

/** Free text. Too much is counted and never cut off. */
export const text: QuestionKind = {
  ...answer,
  render(question: TextQuestion, view) {
    const { id, short } = question;
    const given = view.given?.value;
    const value = typeof given === 'string' ? given : '';
    const n = longest(question) - value.length;
    return html`<div class="question" part="question">
      <label for=${id}>${titleOf(question, view)}</label>
      ${notesOf(question, view)}
      <textarea
        part="input"
        id=${id}
        name=${id}
        rows=${short ? 1 : 3}
        .value=${value}
        aria-invalid=${!!view.problem}
        aria-describedby="${id}-notes ${id}-left"
      ></textarea>
      <p class="hint" id="${id}-left">
        ${n < countFrom ? fill(view.words.left, { n: inDigits(n, view.words) }) : nothing}
      </p>
    </div>`;
  },
};
