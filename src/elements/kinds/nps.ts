import { html } from 'lit';
import { nps as answer } from '../../survey/kinds/nps.js';
import { inLanguage } from '../../survey/text.js';
import type { NpsQuestion } from '../../survey/types.js';
import { describedBy, notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10 as radio buttons: one row where there is room, else two, with 0 and 10 both in view. */
export const nps: QuestionKind = {
  ...answer,
  render(question: NpsQuestion, view) {
    const low = inLanguage(question.low ?? view.words.nps.low, view.words.lang);
    const high = inLanguage(question.high ?? view.words.nps.high, view.words.lang);
    const ends = `${question.id}-ends`;
    return html`
      <fieldset part="question" aria-describedby=${describedBy(question, view, ends)}>
        <legend>${titleOf(question, view)}</legend>
        ${notesOf(question, view)}
        <div class="scale" part="scale">
          ${scores.map((score) => scoreButton(score, { question, view, end: { 0: low, 10: high }[score] }))}
        </div>
        <p class="ends" part="ends" id=${ends}><span>0 – ${low}</span><span>10 – ${high}</span></p>
      </fieldset>
    `;
  },
};

interface Score {
  question: NpsQuestion;
  view: QuestionView;
  /** Words at this end of the scale. */
  end: string | undefined;
}

function scoreButton(score: number, { question, view, end }: Score) {
  return html`<label class="score" part="score"
    ><input
      type="radio"
      name=${question.id}
      value=${score}
      .checked=${view.given?.value === score}
      aria-invalid=${view.problem ? 'true' : 'false'}
    /><span>${score}${end ? html`<span class="unseen">, ${end}</span>` : ''}</span></label
  >`;
}
