import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../place-names.js';
import { hashOf } from '../route.js';
import type { Words } from '../words.js';
import type { Stop } from './stops.js';

/** The touchpoints of a stage of which nothing is known, by why: nobody asks, or nobody answers. */
export function holeList(stops: readonly Stop[], words: Words): TemplateResult | typeof nothing {
  if (stops.length === 0) return nothing;
  const silent = stops.filter(({ state }) => state === 'no_answers');
  const unasked = stops.filter(({ state }) => state !== 'no_answers');
  return html`<div class="holes">
    ${group(silent, { title: words.map.noAnswers, kind: 'silent', words })}
    ${group(unasked, { title: words.map.notAsked, kind: 'unasked', words })}
  </div>`;
}

function group(
  stops: readonly Stop[],
  { title, kind, words }: { title: string; kind: string; words: Words },
): TemplateResult | typeof nothing {
  if (stops.length === 0) return nothing;
  return html`<h4><a href=${hashOf('coverage')}>${title}</a></h4>
    <ul class=${kind}>
      ${stops.map((stop) => html`<li>${nameOf(stop, words)}</li>`)}
    </ul>`;
}
