import { html, nothing } from 'lit';
import { choice as answer } from '../../survey/kinds/choice.js';
import { shownOptions } from '../../survey/shuffle.js';
import { inLanguage } from '../../survey/text.js';
import type { ChoiceQuestion, Option } from '../../survey/types.js';
import { describedBy, notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';

/** One of a list as radio buttons, with a field to type in beside "other". */
export const choice: QuestionKind = {
  ...answer,
  render(question: ChoiceQuestion, view) {
    const options = shownOptions(question, view.seed);
    const chosen = options.find((option) => option.id === view.given?.value);
    return html`
      <fieldset part="question" aria-describedby=${describedBy(question, view)}>
        <legend>${titleOf(question, view)}</legend>
        ${notesOf(question, view)}
        <div class="options" part="options">
          ${options.map((option) => optionButton(option, question, view))}
        </div>
        ${chosen?.other ? otherField(question, view) : nothing}
      </fieldset>
    `;
  },
};

function optionButton(option: Option, question: ChoiceQuestion, view: QuestionView) {
  return html`<label class="option" part="option"
    ><input
      type="radio"
      name=${question.id}
      value=${option.id}
      .checked=${view.given?.value === option.id}
      aria-invalid=${view.problem ? 'true' : 'false'}
    /><span>${inLanguage(option.label, view.words.lang)}</span></label
  >`;
}

function otherField(question: ChoiceQuestion, view: QuestionView) {
  return html`<label class="field" part="field"
    >${view.words.poll.tell}
    <input type="text" part="input" name="${question.id}.other" .value=${view.given?.other ?? ''} />
  </label>`;
}
