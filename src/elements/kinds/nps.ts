import { html } from 'lit';
import { nps as answer } from '../../survey/kinds/nps.js';
import type { NpsQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** 0 to 10 as radio buttons: one row where there is room, else two, with 0 and 10 both in view. */
export const nps: QuestionKind = {
  ...answer,
  render(question: NpsQuestion, view) {
    const { id } = question;
    const { low, high } = { ...view.words.nps, ...question };
    const ends = [view.say(low), ...Array<string>(9).fill(''), view.say(high)];
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes ${id}-ends">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <div class="scale" part="scale">
        ${ends.map(
          (end, score) =>
            html`<label class="score" part="score"
              ><input type="radio" name=${id} value=${score} .checked=${view.given?.value === score} /><span
                >${score}<span class="unseen">${end}</span></span
              ></label
            >`,
        )}
      </div>
      <p class="ends hint" id="${id}-ends"><span>0 – ${ends[0]}</span><span>10 – ${ends[10]}</span></p>
    </fieldset>`;
  },
};
