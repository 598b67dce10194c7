import { html } from 'hono/html';
import { invalid, type FieldView, type Html } from './field.js';

/** A radio button or a box with its words beside it. */
export interface OptionField {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string | number;
  readonly words: string | Html;
  readonly checked: boolean;
  /** Opens the field to type in that stands below. */
  readonly opens?: boolean | undefined;
}

/** One option of a list. */
export function optionField(
  { type, name, value, words, checked, opens }: OptionField,
  view: FieldView,
): Html {
  const marks = html`${opens ? html` class="opens"` : ''}${checked ? html` checked` : ''}${invalid(view)}`;
  return html`<label class="option"
    ><input type="${type}" name="${name}" value="${value}" ${marks} /><span>${words}</span></label
  >`;
}
