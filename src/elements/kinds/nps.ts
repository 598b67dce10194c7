import { html } from 'lit';
import { nps as answer, scores } from '../../survey/kinds/nps.js';
import { inDigits } from '../../survey/in-digits.js';
import type { NpsQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** 0 to 10 as radio buttons: one row where there is room, else two, with 0 and 10 both in view. */
export const nps: QuestionKind = {
  ...answer,
  render(question: NpsQuestion, view) {
    const { id } = question;
    const { low, high } = { ...view.words.nps, ...question };
    const ends = `${id}-ends`;
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes ${ends}">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <div class="scale" part="scale">
        ${scores.map(
          (score) =>
            html`<label class="score" part="score"
              ><input type="radio" name=${id} value=${score} .checked=${view.given?.value === score} /><span
                >${inDigits(score, view.words)}</span
              ></label
            >`,
        )}
      </div>
      <p class="ends hint" id=${ends}>
        <span>${inDigits(0, view.words)} – ${view.say(low)}</span
        ><span>${inDigits(10, view.words)} – ${view.say(high)}</span>
      </p>
    </fieldset>`;
  },
};
