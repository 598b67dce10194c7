import { html, nothing } from 'lit';
import { stepsSoFar } from '../survey/progress.js';
import { fill } from '../survey/text.js';
import type { PageForm } from './page-form.js';

/** How far the visitor is, above the questions of a survey of several pages. */
export function progressNote({ run, words }: PageForm): unknown {
  const steps = stepsSoFar(run.definition, run.state);
  return steps
    ? html`<label class="progress hint" part="progress"
        ><span>${fill(words.progress ?? '', { ...steps })}</span
        ><progress value=${steps.n - 1} max=${steps.of}></progress
      ></label>`
    : nothing;
}
