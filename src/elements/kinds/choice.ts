import { html, nothing } from 'lit';
import { choice as answer } from '../../survey/kinds/choice.js';
import { shownOptions } from '../../survey/shuffle.js';
import type { ChoiceQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** One of a list as radio buttons, with a field to type in below "other". */
export const choice: QuestionKind = {
  ...answer,
  render(question: ChoiceQuestion, view) {
    const { id } = question;
    const { given, say, words } = view;
    const options = shownOptions(question, view.seed);
    const chosen = options.find((option) => option.id === given?.value);
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <div class="options" part="options">
        ${options.map(
          (option) =>
            html`<label class="option" part="option"
              ><input type="radio" name=${id} value=${option.id} .checked=${option === chosen} /><span
                >${say(option.label)}</span
              ></label
            >`,
        )}
      </div>
      ${
        chosen?.other
          ? html`<label class="field"
              >${words.tell}<input part="input" name="${id}.other" .value=${given?.other ?? ''} />
            </label>`
          : nothing
      }
    </fieldset>`;
  },
};
