import { html } from 'hono/html';
import { shownOptions, type ChoiceQuestion, type Option } from '../../../survey/index.js';
import { describedBy, invalid, notesOf, titleOf, type FieldView, type Html } from './field.js';
import { otherField } from './other-field.js';

/** One of a list as radio buttons, with a field to type in below an option that opens one. */
export function choiceField(question: ChoiceQuestion, view: FieldView): Html {
  const options = shownOptions(question, view.seed);
  return html`<fieldset ${describedBy(question, view)}>
    <legend>${titleOf(question, view)}</legend>
    ${notesOf(question, view)}
    <div class="options">${options.map((option) => optionButton(option, question, view))}</div>
    ${options.some(({ other }) => other) ? otherField(question, view) : ''}
  </fieldset>`;
}

function optionButton(option: Option, { id }: ChoiceQuestion, view: FieldView): Html {
  const checked = view.given?.value === option.id ? html` checked` : '';
  const opens = option.other ? html` class="opens"` : '';
  return html`<label class="option"
    ><input type="radio" name="${id}" value="${option.id}" ${opens}${checked}${invalid(view)} /><span
      >${view.say(option.label)}</span
    ></label
  >`;
}
