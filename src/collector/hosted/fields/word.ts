import { html } from 'hono/html';
import type { WordQuestion } from '../../../survey/index.js';
import { wordsOf } from '../../../survey/kinds/word.js';
import type { FieldView, Html } from './field.js';
import { groupField } from './group.js';
import { optionField } from './option.js';

/** Thumbs by their words, or yes, partly and no. */
export function wordField(question: WordQuestion, view: FieldView): Html {
  const { words, given } = view;
  const options = wordsOf(question).map((value) =>
    optionField(
      { type: 'radio', name: question.id, value, words: words[value], checked: given?.value === value },
      view,
    ),
  );
  return groupField(question, view, html`<div class="options">${options}</div>`);
}
