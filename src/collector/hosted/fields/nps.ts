import { html } from 'hono/html';
import type { NpsQuestion } from '../../../survey/index.js';
import { inDigits } from '../../../survey/in-digits.js';
import { describedBy, invalid, notesOf, titleOf, type FieldView, type Html } from './field.js';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10 as radio buttons, both ends named. */
export function npsField(question: NpsQuestion, view: FieldView): Html {
  const { words, say } = view;
  const low = say(question.low ?? words.nps.low);
  const high = say(question.high ?? words.nps.high);
  return html`<fieldset class="nps" ${describedBy(question, view)}>
    <legend>${titleOf(question, view)}</legend>
    ${notesOf(question, view)}
    <div class="scale">${scores.map((score) => scoreButton(score, question, view))}</div>
    <p class="ends">
      <span>${inDigits(0, words)} – ${low}</span><span>${inDigits(10, words)} – ${high}</span>
    </p>
  </fieldset>`;
}

function scoreButton(score: number, { id }: NpsQuestion, view: FieldView): Html {
  const checked = view.given?.value === score ? html` checked` : '';
  return html`<label class="score"
    ><input type="radio" name="${id}" value="${score}" ${checked}${invalid(view)} /><span
      >${inDigits(score, view.words)}</span
    ></label
  >`;
}
