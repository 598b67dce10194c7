import { html, type TemplateResult } from 'lit';
import { matrix as answer } from '../../survey/kinds/matrix.js';
import { stepWords } from '../../survey/step-words.js';
import type { MatrixQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';

/**
 * Several items on one scale: a group of radio buttons an item, each named by its step. Where there
 * is room they stand below one row of headings, which repeats the names for the eye alone.
 */
export const matrix: QuestionKind = {
  ...answer,
  render(question: MatrixQuestion, view) {
    const { id, items, scale } = question;
    const steps = stepWords({ ...question, kind: scale ?? 'agree' }, view.words).map(view.say);
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <div class="heads" aria-hidden="true">
        <div class="cells">${steps.map((step) => html`<span>${step}</span>`)}</div>
      </div>
      ${items.map((item) => rowOf(item, { question, steps, view }))}
    </fieldset>`;
  },
};

interface Row {
  readonly question: MatrixQuestion;
  readonly steps: readonly string[];
  readonly view: QuestionView;
}

function rowOf(
  item: MatrixQuestion['items'][number],
  { question, steps, view: { given, say } }: Row,
): TemplateResult {
  const chosen = Object.entries(given?.value ?? {}).find(([id]) => id === item.id)?.[1];
  return html`<fieldset class="row">
    <legend>${say(item.label)}</legend>
    <div class="cells" part="scale">
      ${steps.map(
        (step, index) =>
          html`<label class="cell" part="score"
            ><input
              type="radio"
              name="${question.id}.${item.id}"
              value=${index + 1}
              .checked=${chosen === index + 1}
            /><span>${step}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
