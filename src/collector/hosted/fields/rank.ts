import { html } from 'hono/html';
import { fill, shownOptions, type RankQuestion } from '../../../survey/index.js';
import { inDigits } from '../../../survey/in-digits.js';
import { invalid, type FieldView, type Html } from './field.js';
import { groupField } from './group.js';

/** A list for each place, the most important first; empty until the visitor chooses. */
export function rankField(question: RankQuestion, view: FieldView): Html {
  const options = shownOptions(question, view.seed);
  return groupField(
    question,
    view,
    options.map((_, place) => placeField(place, question, view)),
  );
}

function placeField(place: number, question: RankQuestion, view: FieldView): Html {
  const ids: readonly unknown[] = Array.isArray(view.given?.value) ? view.given.value : [];
  const choices = shownOptions(question, view.seed).map(
    ({ id, label }) =>
      html`<option value="${id}" ${ids[place] === id ? html` selected` : ''}>${view.say(label)}</option>`,
  );
  return html`<label class="field"
    >${fill(view.words.place, { n: inDigits(place + 1, view.words) })}
    <select name="${question.id}" ${invalid(view)}>
      <option value="">–</option>
      ${choices}
    </select></label
  >`;
}
