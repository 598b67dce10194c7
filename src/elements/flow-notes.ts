import { html, nothing } from 'lit';
import { stepsSoFar } from '../survey/progress.js';
import { fill } from '../survey/text.js';
import type { PageForm } from './page-form.js';
import type { SurveyRun } from './survey-run.js';

/** What stands above the questions of a survey of several pages: how far the visitor is, and that it goes on. */
export function flowNotes({ run, words }: PageForm): unknown {
  const steps = stepsSoFar(run.definition, run.state);
  return html`${
    steps
      ? html`<label class="progress hint" part="progress"
          ><span>${fill(words.progress ?? '', { ...steps })}</span
          ><progress value=${steps.n - 1} max=${steps.of}></progress
        ></label>`
      : nothing
  }${
    isResumed(run)
      ? html`<p class="resumed hint" part="resumed">
          <span>${words.resumed}</span
          ><button class="over" part="button" type="button" @click=${() => run.startOver()}>
            ${words.startOver}
          </button>
        </p>`
      : nothing
  }`;
}

/** A run that goes on where an earlier visit left it. */
interface ResumedRun extends SurveyRun {
  startOver(): void;
}

function isResumed(run: SurveyRun): run is ResumedRun {
  return 'resumed' in run && run.resumed === true;
}
