import { html, nothing, type TemplateResult } from 'lit';
import { copyBox, type Copied } from './copy-box.js';
import type { Words } from './words.js';

/** What the first steps need to know and do. */
export interface FirstStepsOptions {
  words: Words;
  /** Address of the page, from which the addresses in the snippet are made. */
  address: string;
  copied: Copied | null;
  copy: (snippet: Element) => void;
  /** A way to fill the board with made-up answers, where there is one. */
  demo?: TemplateResult | typeof nothing;
}

/** What to do while there is no answer: a snippet to paste, and a way to try. */
export function firstSteps({
  words,
  address,
  copied,
  copy,
  demo = nothing,
}: FirstStepsOptions): TemplateResult {
  return html`<section class="panel" aria-labelledby="first-steps">
    <h2 id="first-steps">${words.emptyTitle}</h2>
    <div>
      <p>${words.emptyHelp}</p>
      ${copyBox(snippetFor(address), { words, copied, copy })} ${demo}
      <p>
        ${words.emptyTry} <a href=${new URL('.', address).pathname}>${words.emptyDemo}</a> ·
        <a href=${surveyAddress(address)}>${words.emptySurvey}</a> ·
        <a href=${new URL('builder', address).pathname}>${words.emptyBuilder}</a>
      </p>
    </div>
  </section>`;
}

/** A snippet for any page, with this collector's own addresses. */
export function snippetFor(address: string): string {
  const at = (path: string) => new URL(path, address).href;
  return `<script src="${at('dist/kundresa.js')}" async></script>
<nps-survey placement="panel" delay="5" stage="use" touchpoint="website" endpoint="${at('responses')}">
  <a href="${surveyAddress(address)}">Tell us what you think</a>
</nps-survey>`;
}

function surveyAddress(address: string): string {
  return new URL('s/nps?stage=use&touchpoint=website', address).href;
}
