import { html } from 'hono/html';
import { shownOptions, type ChoicesQuestion } from '../../../survey/index.js';
import { limitWords } from '../../../survey/limit-words.js';
import type { FieldView, Html } from './field.js';
import { groupField } from './group.js';
import { optionField } from './option.js';
import { otherField } from './other-field.js';

/** Any number of a list as boxes to tick; how many may be is told beforehand. */
export function choicesField(question: ChoicesQuestion, view: FieldView): Html {
  const { id } = question;
  const { words, given, say } = view;
  const ids: readonly unknown[] = Array.isArray(given?.value) ? given.value : [];
  const options = shownOptions(question, view.seed).map((option) =>
    optionField(
      {
        type: 'checkbox',
        name: id,
        value: option.id,
        words: say(option.label),
        checked: ids.includes(option.id),
        opens: option.other,
      },
      view,
    ),
  );
  const other = question.options.some((option) => option.other) ? otherField(question, view) : '';
  return groupField(
    question,
    view,
    html`<p class="hint">${limitWords(question, words)}</p>
      <div class="options">${options}</div>
      ${other}`,
  );
}
