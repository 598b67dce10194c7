import { html, nothing } from 'lit';
import { choiceLimits } from '../../survey/choice-limits.js';
import { choices as answer } from '../../survey/kinds/choices.js';
import { shownOptions } from '../../survey/shuffle.js';
import type { ChoicesQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** Any number of a list as boxes to tick; how many may be is told beforehand. */
export const choices: QuestionKind = {
  ...answer,
  render(question: ChoicesQuestion, view) {
    const { id } = question;
    const { given, say, words } = view;
    const ids: readonly unknown[] = Array.isArray(given?.value) ? given.value : [];
    const opened = question.options.some((option) => option.other && ids.includes(option.id));
    return html`<fieldset class="question" part="question" aria-describedby="${id}-limits ${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      <p class="hint" part="hint" id="${id}-limits">${choiceLimits(question, words)}</p>
      ${notesOf(question, view)}
      <div class="options" part="options">
        ${shownOptions(question, view.seed).map(
          (option) =>
            html`<label class="option" part="option"
              ><input
                type="checkbox"
                name=${id}
                value=${option.id}
                .checked=${ids.includes(option.id)}
              /><span>${say(option.label)}</span></label
            >`,
        )}
      </div>
      ${
        opened
          ? html`<label class="field"
              >${words.tell}<input part="input" name="${id}.other" .value=${given?.other ?? ''} />
            </label>`
          : nothing
      }
    </fieldset>`;
  },
};
