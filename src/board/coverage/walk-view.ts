import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import { placeNamed } from '../place-names.js';
import { hashOf } from '../route.js';
import type { Words } from '../words.js';
import { trialAddress, walkOf, type WalkStep } from './walk.js';

/** What the walk needs to know. */
export interface WalkOptions {
  words: Words;
  /** Address of the page. */
  address: string;
  /** Number of the step, from 1; empty before the first. */
  at: string;
}

/** The journey as a customer meets it: every survey in order, one after the other, in trial mode. */
export function walkView(report: JourneyReport, { words, address, at }: WalkOptions): TemplateResult {
  const steps = walkOf(report);
  const here = Math.min(steps.length, Math.max(1, Math.trunc(Number(at)) || 1));
  const step = steps[here - 1];
  return html`<section class="walk" aria-labelledby="walk-title">
    <div>
      <h2 id="walk-title">${words.walk.title}</h2>
      <p class="aside">${words.walk.help}</p>
    </div>
    ${step ? html`<div>${stop(step, { words, address, report, here, all: steps.length })}${list(steps, { words, report, here })}</div>` : html`<p>${words.walk.none}</p>`}
  </section>`;
}

interface StopOptions {
  words: Words;
  address: string;
  report: JourneyReport;
  here: number;
  all: number;
}

function stop(step: WalkStep, { words, address, report, here, all }: StopOptions): TemplateResult {
  return html`<div class="stop" role="group" aria-labelledby="stop">
    <p class="label">${words.walk.at(here, all)}</p>
    <h3 id="stop">${placeNamed(step, report, words)}</h3>
    <p>${words.surveyNamed(step.survey)}</p>
    <p>
      <a
        class="button"
        href=${trialAddress(step, { address, language: words.code })}
        target="_blank"
        rel="noopener"
        >${words.walk.open}</a
      >
    </p>
    <p class="pages">
      ${here > 1 ? html`<a href=${hashOf('walk', String(here - 1))}>← ${words.walk.back}</a>` : nothing}
      ${here < all ? html`<a href=${hashOf('walk', String(here + 1))}>${words.walk.next} →</a>` : html`<span class="aside">${words.walk.end}</span>`}
    </p>
  </div>`;
}

function list(
  steps: readonly WalkStep[],
  { words, report, here }: { words: Words; report: JourneyReport; here: number },
): TemplateResult {
  return html`<ol class="stops">
    ${steps.map(
      (step, index) =>
        html`<li>
          <a href=${hashOf('walk', String(index + 1))} aria-current=${index + 1 === here ? 'step' : nothing}
            >${placeNamed(step, report, words)} <span class="aside">${step.survey}</span></a
          >
        </li>`,
    )}
  </ol>`;
}
