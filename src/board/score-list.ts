import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Score, TouchpointReport } from '../report/types.js';
import { choiceInWords } from './answer-words.js';
import { basisInWords, scoreInWords, type ScoreWords } from './score-words.js';
import type { Words } from './words.js';

/** How many of the values given to a choice are listed. */
const listed = 3;

/** The scores of one touchpoint, each with how many it rests on; without a score, how many responses. */
export function scoreList({ responses, scores, withheld }: TouchpointReport, words: Words): TemplateResult {
  if (responses === 0 && withheld) return html`<p class="volume">${words.withheld}</p>`;
  if (scores.length === 0)
    return html`<p class="volume">${words.responses(responses, words.number(responses))}</p>`;
  return html`${scores.map((score) => scoreItem(score, { words, responses, named: scores.length > 1 }))}`;
}

function scoreItem(
  score: Score,
  { words, responses, named }: { words: Words; responses: number; named: boolean },
): TemplateResult {
  const said = scoreInWords(score, words);
  return html`<div class=${score.few ? 'score few' : 'score'}>
    ${said ? figure(said) : mostChosen(score, words)}
    <p class="basis">
      <span>${basisInWords(score.n, responses, words)}</span>
      ${score.few ? html`<span class="mark">${words.few}</span>` : nothing}
      ${named ? html`<span class="survey">${words.surveyNamed(score.survey)}</span>` : nothing}
    </p>
  </div>`;
}

function figure({ label, value, place }: ScoreWords): TemplateResult {
  return html`<p class="figure"><span class="label">${label}</span> <b class="value">${value}</b></p>
    ${place === null ? nothing : scale(place)}`;
}

/** Where the value lies between worst and best. It repeats the figure, so it is hidden from screen readers. */
function scale(place: number): TemplateResult {
  const at = (4 + Math.min(1, Math.max(0, place)) * 192).toFixed(1);
  return html`<svg class="scale" viewBox="0 0 200 12" aria-hidden="true" focusable="false">
    ${svg`<path d="M4 6H196M100 3V9"></path><circle cx=${at} cy="6" r="3.5"></circle>`}
  </svg>`;
}

function mostChosen({ counts }: Score, words: Words): TemplateResult {
  const values = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (values.length === 0) return html`<p class="aside">${words.noScore}</p>`;
  return html`<p class="label">${words.mostChosen}</p>
    <ol class="counts">
      ${values
        .slice(0, listed)
        .map(
          ([id, count]) =>
            html`<li><bdi>${choiceInWords(id, words)}</bdi> <b>${words.number(count)}</b></li>`,
        )}
    </ol>
    ${values.length > listed ? html`<p class="aside">${words.moreValues(values.length - listed)}</p>` : nothing}`;
}
