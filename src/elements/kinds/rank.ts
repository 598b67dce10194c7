import { html, type TemplateResult } from 'lit';
import { inDigits } from '../../survey/in-digits.js';
import { rank as answer } from '../../survey/kinds/rank.js';
import { shownOptions } from '../../survey/shuffle.js';
import { fill } from '../../survey/text.js';
import type { Option, RankQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind, QuestionView } from './question-kind.js';
import { accept, move } from './rank-moves.js';

/**
 * A list put into order by two buttons an item. The order shown is no answer until something was
 * moved or the box below was ticked; the hidden fields, one a place, are left out of the form until then.
 */
export const rank: QuestionKind = {
  ...answer,
  render(question: RankQuestion, view) {
    const { id } = question;
    const { given, words } = view;
    const options = inOrder(question, view);
    return html`<fieldset class="question" part="question" aria-describedby="${id}-notes">
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)}
      <ol class="options" part="options" role="list">
        ${options.map((_, place) => itemAt(place, options, view))}
      </ol>
      <label class="option" part="option"
        ><input type="checkbox" .checked=${given !== undefined} @input=${accept} /><span
          >${words.myOrder}</span
        ></label
      >
      ${options.map(
        (option) => html`<input type="hidden" name=${id} .value=${option.id} .disabled=${!given} />`,
      )}
      <p class="unseen" role="status"></p>
    </fieldset>`;
  },
};

/** As the visitor put them, else as they are shown at first. */
function inOrder(question: RankQuestion, { given, seed }: QuestionView): readonly Option[] {
  const shown = shownOptions(question, seed);
  const ids: readonly unknown[] = Array.isArray(given?.value) ? given.value : [];
  const put = ids.flatMap((id) => shown.find((option) => option.id === id) ?? []);
  return put.length === shown.length ? put : shown;
}

function itemAt(place: number, options: readonly Option[], { words, say }: QuestionView): TemplateResult {
  const item = say(options[place]?.label ?? '');
  const of = options.length;
  const toPlace = (to: number): ((event: Event) => void) => {
    const said = fill(words.moved ?? '', { item, n: inDigits(to + 1, words), of: inDigits(of, words) });
    return (event) => move(event, { from: place, to, said });
  };
  return html`<li class="option ranked" part="option">
    <span class="place">${inDigits(place + 1, words)}</span><span class="item">${item}</span
    ><button
      class="move"
      part="button"
      type="button"
      aria-label=${fill(words.earlier ?? '', { item })}
      .disabled=${place === 0}
      @click=${toPlace(place - 1)}
    >
      ↑</button
    ><button
      class="move"
      part="button"
      type="button"
      aria-label=${fill(words.later ?? '', { item })}
      .disabled=${place === of - 1}
      @click=${toPlace(place + 1)}
    >
      ↓
    </button>
  </li>`;
}
