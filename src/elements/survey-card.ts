import { html, nothing, type TemplateResult } from 'lit';
import { pageForm, type PageForm } from './page-form.js';
import { sayIn } from './say.js';

/**
 * The page to answer, or the thanks, on one surface. The status stands there before it has words, so
 * that it is announced. Without `dismiss` there is no close button.
 */
export function surveyCard(form: PageForm, dismiss?: () => void): TemplateResult {
  const { run, words } = form;
  return html`<div class="card" part="card">
    ${run.page ? pageForm(run.page, form) : nothing}
    <div class="status" part="status" role="status" tabindex="-1">${statusOf(form)}</div>
    ${
      dismiss
        ? html`<button class="close" part="close" aria-label=${words.close} @click=${dismiss}>✕</button>`
        : nothing
    }
  </div>`;
}

function statusOf(form: PageForm): unknown {
  const { run, words } = form;
  const { failure, page, definition, waiting } = run;
  if (failure) return html`<p class="problem" part="problem">${words[failure]}</p>`;
  if (page) return nothing;
  return html`<p class="title" part="thanks" id="done-title">
      ${sayIn(form)(definition.thanks ?? words.thanks)}
    </p>
    ${waiting ? html`<p class="hint" part="hint">${words.keptOffline}</p>` : nothing}`;
}
