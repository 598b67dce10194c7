import { html, nothing, type TemplateResult } from 'lit';
import type { Rate, TouchpointReport } from '../../report/types.js';
import { scoreItem } from '../map/score-list.js';
import { headline } from '../map/stops.js';
import type { Words } from '../words.js';

/** The score with most answers, large, and beside it who answers. */
export function headFigures(report: TouchpointReport, words: Words): TemplateResult {
  const { responses, rates, seconds } = report;
  const score = headline(report);
  const said = words.touchpoint;
  return html`${score ? scoreItem(score, { words, responses, changes: [] }) : html`<p class="aside">${words.noScore}</p>`}
    <dl class="totals">
      ${total(said.responses, words.number(responses))}
      ${rates.response ? total(said.response, share(rates.response, words)) : nothing}
      ${rates.completion ? total(said.completion, share(rates.completion, words)) : nothing}
      ${seconds === null ? nothing : total(said.seconds, `${words.number(seconds)} s`)}
    </dl>`;
}

function share({ value, interval }: Rate, words: Words): TemplateResult {
  const say = (part: number): string => (value < 10 ? words.tenths(part) : words.percent(part));
  return html`${say(value)}
    <span class="aside">${words.map.interval(say(interval.low), say(interval.high))}</span>`;
}

function total(label: string, figure: string | TemplateResult): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${figure}</dd>
  </div>`;
}
