import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { date as answer } from '../../survey/kinds/date.js';
import { limitWords } from '../../survey/limit-words.js';
import type { DateQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** A day in the browser's own field. A day half typed stays: the field takes over what was given only when it is new. */
export const date: QuestionKind = {
  ...answer,
  render(question: DateQuestion, view) {
    const { id, min, max } = question;
    const given = view.given?.value;
    return html`<div class="question" part="question">
      <label for=${id}>${titleOf(question, view)}</label>
      <p class="hint" part="hint" id="${id}-limits">${limitWords(question, view.words)}</p>
      ${notesOf(question, view)}
      <div class="field measured">
        ${keyed(
          id,
          html`<input
            part="input"
            type="date"
            id=${id}
            name=${id}
            min=${min ?? nothing}
            max=${max ?? nothing}
            value=${typeof given === 'string' ? given : nothing}
            aria-invalid=${!!view.problem}
            aria-describedby="${id}-limits ${id}-notes"
          />`,
        )}
      </div>
    </div>`;
  },
};
