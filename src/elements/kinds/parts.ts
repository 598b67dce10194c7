import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../survey/text.js';
import type { Question } from '../../survey/types.js';
import type { QuestionView } from './question-kind.js';

/** The words of the question itself. */
export function titleOf(question: Question, { title, words }: QuestionView): TemplateResult {
  const optional = question.required
    ? nothing
    : html` <span class="optional" part="optional">(${words.optional})</span>`;
  return html`<span class="title" part="title">${title}</span>${optional}`;
}

/** Help below the title and what is wrong with the answer, both referred to by `describedBy`. */
export function notesOf(question: Question, { words, problem }: QuestionView): TemplateResult {
  const hint = question.hint === undefined ? '' : inLanguage(question.hint, words.lang);
  return html`
    ${hint ? html`<p id="${question.id}-hint" class="hint" part="hint">${hint}</p>` : nothing}
    ${
      problem
        ? html`<p id="${question.id}-problem" class="problem" part="problem">${words.problems[problem]}</p>`
        : nothing
    }
  `;
}

/** Ids of the notes that there are, for `aria-describedby`. */
export function describedBy(question: Question, { problem }: QuestionView, ...more: string[]): string {
  const ids = [...more];
  if (question.hint !== undefined) ids.push(`${question.id}-hint`);
  if (problem) ids.push(`${question.id}-problem`);
  return ids.join(' ');
}
