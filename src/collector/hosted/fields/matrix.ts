import { html } from 'hono/html';
import type { MatrixQuestion } from '../../../survey/index.js';
import { stepWords } from '../../../survey/step-words.js';
import type { FieldView, Html } from './field.js';
import { groupField } from './group.js';
import { optionField } from './option.js';

/** Several items on one scale: a group of radio buttons an item. */
export function matrixField(question: MatrixQuestion, view: FieldView): Html {
  return groupField(
    question,
    view,
    question.items.map((item) => rowField(item, question, view)),
  );
}

function rowField(item: MatrixQuestion['items'][number], question: MatrixQuestion, view: FieldView): Html {
  const steps = stepWords({ ...question, kind: question.scale ?? 'agree' }, view.words);
  const chosen = Object.entries(view.given?.value ?? {}).find(([id]) => id === item.id)?.[1];
  const options = steps.map((step, index) =>
    optionField(
      {
        type: 'radio',
        name: `${question.id}.${item.id}`,
        value: index + 1,
        words: view.say(step),
        checked: chosen === index + 1,
      },
      view,
    ),
  );
  return html`<fieldset class="row">
    <legend>${view.say(item.label)}</legend>
    <div class="options">${options}</div>
  </fieldset>`;
}
