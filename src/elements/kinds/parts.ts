import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../survey/types.js';
import type { QuestionView } from './question-kind.js';

/** The words of the question itself. */
export function titleOf({ id, required }: Question, { title, words }: QuestionView): TemplateResult {
  return html`<span class="title" part="title" id="${id}-title">${title}</span>
    ${required ? nothing : html`<span class="hint">(${words.optional})</span>`}`;
}

/** Help below the title and what is wrong with the answer; `describedBy` names it. */
export function notesOf({ id, hint }: Question, { words, problem, say }: QuestionView): TemplateResult {
  return html`<div id="${id}-notes">
    ${hint ? html`<p class="hint" part="hint">${say(hint)}</p>` : nothing}
    ${problem ? html`<p class="problem" part="problem">${words[problem]}</p>` : nothing}
  </div>`;
}
