import { html, type TemplateResult } from 'lit';
import { figureInWords } from '../map/score-words.js';
import type { Words } from '../words.js';
import type { Effect } from './effect.js';

/** Before and after a change, its verdict, and the difference with its interval; that it cannot be said yet under thirty answers on either side. */
export function effectInWords(effect: Effect, words: Words): TemplateResult {
  const { before, after, difference, score } = effect;
  if (!difference || before?.value == null || after?.value == null)
    return html`<p class="aside">${words.improvements.tooFew}</p>`;
  const { low, high } = difference.interval;
  const said = (figure: number): string => figureInWords(score, figure, words);
  // A mean moves by less than one.
  const moved = score.unit === 'mean' ? words.signedDecimal : words.signed;
  const sure = low > 0 ? 'better' : high < 0 ? 'worse' : 'unsure';
  return html`<p class="effect">
    ${words.improvements.effect(said(before.value), said(after.value))}
    <span class="aside"
      >${words.improvements.verdict[sure]}
      ${words.improvements.difference(moved(difference.value), moved(low), moved(high))}</span
    >
  </p>`;
}
