import { html } from 'hono/html';
import { personalWarning } from '../../../survey/personal-warning.js';
import { personalId, type FieldView, type Html } from './field.js';

/**
 * Stands below a field for free text and warns of what looks like personal data in what it holds: what it
 * held when the page was made, and, where scripts run, whatever is written in it.
 */
export function personalNote({ name, value }: { name: string; value: string }, { words }: FieldView): Html {
  const warning = personalWarning(value, words);
  return html`<p class="hint personal" id="${personalId(name)}" role="status">${warning}</p>`;
}
