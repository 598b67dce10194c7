import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.js';
import type { Stop } from './stops.js';

/** What a reader has to beware of at a touchpoint, in words. Nothing where all is well. */
export function stateMarks(
  stop: Stop,
  { words, isWeakest }: { words: Words; isWeakest: boolean },
): TemplateResult | typeof nothing {
  const marks = [isWeakest && words.map.weakest, warningOf(stop, words)].filter((text) => text !== false);
  if (marks.length === 0) return nothing;
  return html`<p class="marks">${marks.map((text) => html`<span class="mark">${text}</span> `)}</p>`;
}

/** Why the answers may mislead. False where nothing says so. */
export function warningOf({ state, bias }: Pick<Stop, 'state' | 'bias'>, words: Words): string | false {
  if (state === 'low_response') return words.map.lowResponse;
  if (state !== 'possibly_biased') return false;
  return bias === 'unfinished' ? words.map.unfinished : words.map.selfSelected;
}

/** The state of a touchpoint in a word or two, for the table. */
export function stateInWords(stop: Stop, words: Words): string {
  return warningOf(stop, words) || words.map.states[stop.state];
}
