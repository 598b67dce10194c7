import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import type { Words } from '../words.js';

/** How far loading or removing has come. */
export type DemoWork = 'idle' | 'busy' | 'failed';

/** What the offer and the notice need to know and do. */
export interface DemoOptions {
  words: Words;
  work: DemoWork;
  load: () => void;
  /** Null for those who may not. */
  remove: (() => void) | null;
}

/** On an empty board: a year of a made-up shop, by one press. Nothing where it cannot be had. */
export function demoOffer(
  { demo }: Pick<JourneyReport, 'demo'>,
  { words, work, load }: DemoOptions,
): TemplateResult | typeof nothing {
  if (demo !== 'available') return nothing;
  return html`<p class="row">
      <button type="button" ?disabled=${work === 'busy'} @click=${load}>
        ${work === 'busy' ? words.demo.loading : words.demo.load}
      </button>
    </p>
    <p class="aside">${words.demo.help}</p>
    ${trouble(work, words)}`;
}

/** Says that what is shown is made up, how much of it is there, and takes it away. Nothing where it is not. */
export function demoNotice(
  { demo, demoPercent }: Pick<JourneyReport, 'demo' | 'demoPercent'>,
  { words, work, remove }: DemoOptions,
): TemplateResult | typeof nothing {
  if (demo !== 'loaded' && demo !== 'loading') return nothing;
  return html`<section class="demo" aria-label=${words.demo.title}>
    <p><b>${words.demo.title}.</b> ${words.demo.notice}</p>
    ${demo === 'loading' ? progress(demoPercent ?? 0, words) : nothing}
    ${
      remove
        ? html`<button type="button" class="quiet" ?disabled=${work === 'busy'} @click=${remove}>
            ${work === 'busy' ? words.demo.removing : words.demo.remove}
          </button>`
        : nothing
    }
    ${trouble(work, words)}
  </section>`;
}

function progress(percent: number, words: Words): TemplateResult {
  return html`<p>
    <label>${words.demo.loading} <progress max="100" value=${percent}></progress></label>
    ${words.percent(percent)}
  </p>`;
}

function trouble(work: DemoWork, words: Words): TemplateResult {
  return html`<p class="error" role="alert">${work === 'failed' ? words.work.failed : nothing}</p>`;
}
