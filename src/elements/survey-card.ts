import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../survey/text.js';
import type { Words } from '../survey/words.js';
import type { QuestionKind } from './kinds/question-kind.js';
import { pageForm } from './page-form.js';
import type { SurveyRun } from './survey-run.js';

/** What the card is drawn from. */
export interface SurveyCard {
  readonly run: SurveyRun;
  readonly words: Words;
  readonly kinds: Readonly<Record<string, QuestionKind>>;
  /** Closes the survey; without it there is no close button. */
  readonly dismiss?: (() => void) | undefined;
}

/** The page to answer, or the thanks, on one surface. The status stands there before it has words, so that it is announced. */
export function surveyCard({ run, words, kinds, dismiss }: SurveyCard): TemplateResult {
  return html`<div class="card ${dismiss ? 'dismissible' : ''}" part="card">
    ${run.page ? pageForm({ run, page: run.page, words, kinds }) : nothing}
    <div class="status" part="status" role="status" tabindex="-1">${statusOf(run, words)}</div>
    ${
      dismiss
        ? html`<button
            class="close"
            part="close"
            type="button"
            aria-label=${words.close}
            @click=${dismiss}
          ></button>`
        : nothing
    }
  </div>`;
}

function statusOf(run: SurveyRun, words: Words) {
  if (run.phase === 'failed' || run.phase === 'rejected') {
    return html`<p class="failed" part="problem">${words[run.phase]}</p>`;
  }
  if (run.page) return nothing;
  return html`<p class="done" part="thanks">${inLanguage(run.definition.thanks, words.lang)}</p>
    ${run.waiting ? html`<p class="hint" part="hint">${words.keptOffline}</p>` : nothing}`;
}
