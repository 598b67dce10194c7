import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { number as answer } from '../../survey/kinds/number.js';
import { limitWords } from '../../survey/limit-words.js';
import type { NumberQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/**
 * A number with its unit. What is typed stays as it was typed: the field takes over what was given
 * only when it is new. A field of type `number` would change with the wheel and refuse a comma.
 */
export const number: QuestionKind = {
  ...answer,
  render(question: NumberQuestion, view) {
    const { id, unit } = question;
    const given = view.given?.value;
    const value = typeof given === 'number' && Number.isFinite(given) ? given : nothing;
    return html`<div class="question" part="question">
      <label for=${id}>${titleOf(question, view)}</label>
      <p class="hint" part="hint" id="${id}-limits">${limitWords(question, view.words)}</p>
      ${notesOf(question, view)}
      <div class="field measured">
        ${keyed(
          id,
          html`<input
            part="input"
            id=${id}
            name=${id}
            inputmode="decimal"
            value=${value}
            aria-invalid=${!!view.problem}
            aria-describedby="${id}-limits ${id}-notes ${id}-unit"
          />`,
        )}<span id="${id}-unit">${unit && view.say(unit)}</span>
      </div>
    </div>`;
  },
};
