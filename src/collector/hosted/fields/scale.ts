import { html } from 'hono/html';
import { fill, type ScaleQuestion } from '../../../survey/index.js';
import { inDigits } from '../../../survey/in-digits.js';
import { stepWords } from '../../../survey/step-words.js';
import { invalid, type FieldView, type Html } from './field.js';
import { groupField } from './group.js';
import { optionField } from './option.js';

/** An ordered row as radio buttons, the worst first: faces by their words, `ces` as numbers with both ends named. */
export function scaleField(question: ScaleQuestion, view: FieldView): Html {
  return groupField(
    question,
    view,
    question.kind === 'ces' ? numbers(question, view) : steps(question, view),
  );
}

function steps(question: ScaleQuestion, view: FieldView): Html {
  const texts = stepWords(question, view.words);
  const named = (index: number): string => {
    const text = view.say(texts[index] ?? '');
    if (question.kind !== 'stars') return text;
    const stars = fill(view.words.stars, {
      n: inDigits(index + 1, view.words),
      of: inDigits(texts.length, view.words),
    });
    return question.labels?.[index] === undefined ? stars : `${stars} – ${text}`;
  };
  return html`<div class="options">
    ${texts.map((_, index) =>
      optionField(
        {
          type: 'radio',
          name: question.id,
          value: index + 1,
          words: named(index),
          checked: view.given?.value === index + 1,
        },
        view,
      ),
    )}
  </div>`;
}

function numbers(question: ScaleQuestion, view: FieldView): Html {
  const texts = stepWords(question, view.words);
  const ends = [0, texts.length - 1].map(
    (index) => html`<span>${inDigits(index + 1, view.words)} – ${view.say(texts[index] ?? '')}</span>`,
  );
  return html`<div class="scale seven">
      ${texts.map((_, index) => {
        const checked = view.given?.value === index + 1 ? html` checked` : '';
        return html`<label class="score"
          ><input type="radio" name="${question.id}" value="${index + 1}" ${checked}${invalid(view)} /><span
            >${inDigits(index + 1, view.words)}</span
          ></label
        >`;
      })}
    </div>
    <p class="ends">${ends}</p>`;
}
