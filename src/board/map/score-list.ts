import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Score, TouchpointReport } from '../../report/types.js';
import type { Improvement } from '../improvements/improvement.js';
import type { Words } from '../words.js';
import { placeOnScale } from './place-on-scale.js';
import { basisInWords, intervalInWords, scoreInWords, type ScoreWords } from './score-words.js';
import { sparkLine } from './spark-line.js';
import { headline } from './stops.js';

/** What a touchpoint says at a glance: the score with most answers; without one, how many responses there are. */
export function headlineScore(
  report: TouchpointReport,
  words: Words,
  changes: readonly Improvement[] = [],
): TemplateResult {
  const { responses, scores, withheld } = report;
  if (responses === 0 && withheld) return html`<p class="volume">${words.withheld}</p>`;
  const score = headline(report) ?? scores.find(({ unit }) => unit !== 'counts');
  if (!score) return html`<p class="volume">${words.responses(responses, words.number(responses))}</p>`;
  return scoreItem(score, { words, responses, changes });
}

interface ItemOptions {
  words: Words;
  responses: number;
  changes: readonly Improvement[];
}

/** One score with its trend, its place on the scale, and what it rests on. */
export function scoreItem(score: Score, { words, responses, changes }: ItemOptions): TemplateResult {
  const said = scoreInWords(score, words);
  const interval = intervalInWords(score, words);
  return html`<div class=${score.few ? 'score few' : 'score'}>
    ${said ? figure(score, { said, words, changes }) : nothing}
    <p class="basis">
      ${interval ? html`<span>${interval}</span>` : nothing}
      <span>${basisInWords(score.n, responses, words)}</span>
      ${score.few ? html`<span class="mark">${words.few}</span>` : nothing}
    </p>
  </div>`;
}

function figure(
  score: Score,
  { said, words, changes }: { said: ScoreWords; words: Words; changes: readonly Improvement[] },
): TemplateResult {
  return html`<div class="figure">
      <p><span class="label">${said.label}</span> <b class="value">${said.value}</b></p>
      ${sparkLine(score, words, changes)}
    </div>
    ${said.place === null ? nothing : scale(score, said.place)}`;
}

/** Where the value and its interval lie between worst and best. It repeats the figures, so it is hidden from screen readers. */
function scale(score: Score, place: number): TemplateResult {
  const low = placeOnScale(score, score.interval?.low ?? null);
  const high = placeOnScale(score, score.interval?.high ?? null);
  return html`<svg class="scale" viewBox="0 0 200 14" aria-hidden="true" focusable="false">
    ${svg`<path d="M4 7H196M4 4V10M100 5V9M196 4V10"></path>`}
    ${low === null || high === null ? nothing : svg`<path class="between" d="M${along(low)} 7H${along(high)}"></path>`}
    ${svg`<circle cx=${along(place)} cy="7" r="4"></circle>`}
  </svg>`;
}

function along(place: number): string {
  return (4 + place * 192).toFixed(1);
}
