import { html } from 'hono/html';
import type { DateQuestion, NumberQuestion } from '../../../survey/index.js';
import { limitWords } from '../../../survey/limit-words.js';
import { describedBy, invalid, notesOf, titleOf, type FieldView, type Html } from './field.js';

/** A number with its unit, or a day; what it must lie within is told beforehand. */
export function measuredField(question: NumberQuestion | DateQuestion, view: FieldView): Html {
  const { id } = question;
  return html`<div class="question">
    <label for="${id}">${titleOf(question, view)}</label>
    <p class="hint">${limitWords(question, view.words)}</p>
    ${notesOf(question, view)}
    <div class="measured">${control(question, view)}${unitOf(question, view)}</div>
  </div>`;
}

function control(question: NumberQuestion | DateQuestion, view: FieldView): Html {
  const { id, min, max } = question;
  const value = valueOf(view);
  const attributes = html`id="${id}" name="${id}" value="${value}"
  ${describedBy(question, view)}${invalid(view)}`;
  if (question.kind === 'number') return html`<input type="text" inputmode="decimal" ${attributes} />`;
  const first = min === undefined ? '' : html` min="${min}"`;
  const last = max === undefined ? '' : html` max="${max}"`;
  return html`<input type="date" ${attributes}${first}${last} />`;
}

/** Nothing of what is no number comes back: it cannot be known what it was. */
function valueOf({ given }: FieldView): string {
  const value = given?.value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return typeof value === 'string' ? value : '';
}

function unitOf(question: NumberQuestion | DateQuestion, { say }: FieldView): Html | '' {
  const unit = question.kind === 'number' ? question.unit : undefined;
  return unit === undefined ? '' : html`<span>${say(unit)}</span>`;
}
