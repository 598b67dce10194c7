import { html, nothing } from 'lit';
import { word as answer, wordsOf } from '../../survey/kinds/word.js';
import type { WordQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';
import { thumb } from './thumb.js';

/** Two thumbs, each with its word, or yes, partly and no: radio buttons in one row. */
export const word: QuestionKind = {
  ...answer,
  render(question: WordQuestion, view) {
    const { id } = question;
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <div class="steps short" part="scale">
        ${wordsOf(question).map(
          (value) =>
            html`<label class="score" part="score"
              ><input type="radio" name=${id} value=${value} .checked=${view.given?.value === value} /><span
                >${value === 'up' || value === 'down' ? thumb(value) : nothing}<span
                  >${view.words[value]}</span
                ></span
              ></label
            >`,
        )}
      </div>
    </fieldset>`;
  },
};
