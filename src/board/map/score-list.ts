import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Score, TouchpointReport } from '../../report/types.js';
import { choiceInWords } from '../answer-words.js';
import type { Improvement } from '../improvements/improvement.js';
import type { Words } from '../words.js';
import { placeOnScale } from './place-on-scale.js';
import { basisInWords, intervalInWords, scoreInWords, type ScoreWords } from './score-words.js';
import { sparkLine } from './spark-line.js';

/** The scores of one touchpoint, each with how many it rests on; without a score, how many responses. */
export function scoreList(
  { responses, scores, withheld }: TouchpointReport,
  words: Words,
  changes: readonly Improvement[] = [],
): TemplateResult {
  if (responses === 0 && withheld) return html`<p class="volume">${words.withheld}</p>`;
  if (scores.length === 0)
    return html`<p class="volume">${words.responses(responses, words.number(responses))}</p>`;
  // One survey asks everything here more often than not: then its name on every line says nothing.
  const named = new Set(scores.map(({ survey }) => survey)).size > 1;
  return html`${scores.map((score) => scoreItem(score, { words, responses, changes, named }))}`;
}

interface ItemOptions {
  words: Words;
  responses: number;
  /** Whether the survey is named, where there are several. */
  named: boolean;
  changes: readonly Improvement[];
}

function scoreItem(score: Score, { words, responses, changes, named }: ItemOptions): TemplateResult {
  const said = scoreInWords(score, words);
  const interval = intervalInWords(score, words);
  const survey = words.asked.survey(score.survey) ?? score.survey;
  return html`<div class=${score.few ? 'score few' : 'score'}>
    ${said ? figure(score, { said, words, changes }) : mostChosen(score, words)}
    <p class="basis">
      ${interval ? html`<span>${interval}</span>` : nothing}
      <span>${basisInWords(score.n, responses, words)}</span>
      ${score.few ? html`<span class="mark">${words.few}</span>` : nothing}
      ${named ? html`<span class="survey">${words.surveyNamed(survey)}</span>` : nothing}
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

/** The question and what was chosen most; the rest opens below, so that the map stays short. */
function mostChosen(score: Score, words: Words): TemplateResult {
  const [most, ...rest] = Object.entries(score.counts).toSorted(([, a], [, b]) => b - a);
  if (!most) return html`<p class="aside">${words.noScore}</p>`;
  const line = ([id, count]: [string, number]) =>
    html`<bdi>${choiceInWords(id, words, score)}</bdi> <b>${words.number(count)}</b>`;
  return html`<p class="label">${words.asked.question(score) ?? words.mostChosen}</p>
    <details class="counts">
      <summary>${line(most)}</summary>
      <ol>
        ${rest.map((each) => html`<li>${line(each)}</li>`)}
      </ol>
    </details>`;
}
