import { html, nothing, svg, type TemplateResult } from 'lit';
import { shares } from '../../report/statistics/shares.js';
import type { Score } from '../../report/types.js';
import { answerInWords, choiceInWords } from '../answer-words.js';
import { intervalInWords, labelOf, scoreInWords } from '../map/score-words.js';
import type { Words } from '../words.js';

/** One question of a touchpoint: how it is worded, its score, and how often each answer was given. */
export function answerShares(score: Score, words: Words): TemplateResult {
  const said = scoreInWords(score, words);
  const survey = words.asked.survey(score.survey) ?? score.survey;
  const answers = words.answers(score.n, words.number(score.n));
  const rows = rowsOf(score);
  return html`<li class="question">
    <h3>${words.asked.question(score) ?? (said ? labelOf(score, words) : score.question)}</h3>
    <p class="basis">
      ${said ? html`<b class="given">${said.value}</b> <span>${said.label}</span>` : nothing}
      ${score.interval ? html`<span>${intervalInWords(score, words)}</span>` : nothing}
      <span>${isSeveral(score) ? words.touchpoint.severalOf(answers) : answers}</span>
      ${score.few ? html`<span class="mark">${words.few}</span>` : nothing}
      <span class="survey">${words.surveyNamed(words.touchpoint.version(survey, score.version))}</span>
    </p>
    <ul class="shares">
      ${rows.map((row) => shareOf(row, { score, words }))}
    </ul>
  </li>`;
}

interface Row {
  readonly value: string;
  readonly count: number;
  /** Whole percent. */
  readonly part: number;
}

/** Steps of a scale in their order, choices by how many chose them. */
function rowsOf(score: Score): readonly Row[] {
  const isScale = score.unit !== 'counts';
  const counts = Object.entries(score.counts).toSorted(([one, few], [other, many]) =>
    isScale ? Number(other) - Number(one) : many - few,
  );
  const parts = isSeveral(score)
    ? counts.map(([, count]) => Math.round((100 * count) / score.n))
    : shares(counts.map(([, count]) => count));
  return counts.map(([value, count], at) => ({ value, count, part: parts[at] ?? 0 }));
}

function isSeveral({ kind }: Score): boolean {
  return kind === 'choices' || kind === 'rank';
}

function shareOf(
  { value, count, part }: Row,
  { score, words }: { score: Score; words: Words },
): TemplateResult {
  const { question, kind, unit } = score;
  const name =
    unit === 'counts'
      ? choiceInWords(value, words, score)
      : answerInWords({ question, kind, value: Number(value) }, words).text;
  return html`<li>
    <bdi>${name}</bdi>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`<rect width=${Math.min(100, part)} height="10"></rect>`}
    </svg>
    <span><b>${words.percent(part)}</b> <span class="aside">${words.number(count)}</span></span>
  </li>`;
}
