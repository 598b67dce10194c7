import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Score, TrendPoint } from '../../report/types.js';
import type { Improvement } from '../improvements/improvement.js';
import { endsOf } from '../map/place-on-scale.js';
import { figureInWords, intervalInWords, labelOf } from '../map/score-words.js';
import type { Words } from '../words.js';

interface ChartOptions {
  words: Words;
  changes: readonly Improvement[];
}

/** A step of a trend that has a score. */
type Step = TrendPoint & { value: number };

/** The trend of a score with its intervals and what was changed, as a drawing and as a table. */
export function trendChart(score: Score, { words, changes }: ChartOptions): TemplateResult {
  const steps = score.trend.filter((point): point is Step => point.value !== null);
  return html`<section class="trend-chart" aria-labelledby="trend">
    <h2 id="trend">${words.touchpoint.trend}</h2>
    ${
      steps.length < 2
        ? html`<p class="aside">${words.touchpoint.noTrend}</p>`
        : html`<p class="aside">${words.touchpoint.trendOf(labelOf(score, words))}</p>
            ${drawing(score, steps, { words, changes })} ${table(score, { words, changes })}`
    }
  </section>`;
}

/** It repeats the table, so it is hidden from screen readers. */
function drawing(score: Score, steps: readonly Step[], { words, changes }: ChartOptions): TemplateResult {
  const { low, high } = rangeOf(score, steps);
  const x = (at: number): string => `${((100 * at) / (steps.length - 1)).toFixed(2)}%`;
  const y = (value: number): string => `${(100 - (100 * (value - low)) / (high - low)).toFixed(2)}%`;
  const rungs = [high, (low + high) / 2, low];
  const marks = changes.flatMap(({ date }) => {
    const after = steps.findIndex(({ to }) => to >= date);
    return after > 0 ? [after - 0.5] : [];
  });
  return html`<div class="chart" aria-hidden="true">
    <ul class="rungs">
      ${rungs.map((rung) => html`<li>${figureInWords(score, rung, words)}</li>`)}
    </ul>
    <svg focusable="false">
      ${[0, 50, 100].map((at) => svg`<line class="rung" x1="0" x2="100%" y1="${at}%" y2="${at}%"></line>`)}
      ${marks.map((at) => svg`<line class="change" x1=${x(at)} x2=${x(at)} y1="0" y2="100%"></line>`)}
      ${steps.map(({ interval }, at) => (interval ? svg`<line class="whisker" x1=${x(at)} x2=${x(at)} y1=${y(interval.low)} y2=${y(interval.high)}></line>` : nothing))}
      ${steps.slice(1).map(({ value }, at) => svg`<line class="piece" x1=${x(at)} y1=${y(steps[at]?.value ?? value)} x2=${x(at + 1)} y2=${y(value)}></line>`)}
      ${steps.map(({ value }, at) => svg`<circle cx=${x(at)} cy=${y(value)} r="3"></circle>`)}
    </svg>
    <ul class="ends">
      <li>${words.day(steps[0]?.from ?? '')}</li>
      <li>${words.day(steps.at(-1)?.to ?? '')}</li>
    </ul>
  </div>`;
}

/** As much of the scale as the intervals need, and no less than a fifth of it, so that small steps stay small. */
function rangeOf({ unit, kind }: Score, steps: readonly Step[]): { low: number; high: number } {
  const ends = endsOf(unit, kind);
  const all = steps.flatMap(({ value, interval }) => [
    value,
    interval?.low ?? value,
    interval?.high ?? value,
  ]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const least = ends ? (ends.best - ends.worst) / 5 : 1;
  const spare = Math.max(0, least - (high - low)) / 2;
  return {
    low: Math.max(low - spare, ends?.worst ?? -Infinity),
    high: Math.min(high + spare, ends?.best ?? Infinity),
  };
}

function table(score: Score, { words, changes }: ChartOptions): TemplateResult {
  const { columns } = words.map;
  const between = ({ from, to }: TrendPoint): readonly Improvement[] =>
    changes.filter(({ date }) => date >= from && date <= to);
  return html`<details>
    <summary>${words.touchpoint.asTable}</summary>
    <div class="wide" role="region" aria-label=${words.touchpoint.asTable} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.touchpoint.step}</th>
            <th scope="col" class="number">${columns.score}</th>
            <th scope="col">${columns.interval}</th>
            <th scope="col" class="number">${columns.n}</th>
          </tr>
        </thead>
        <tbody>
          ${score.trend.map(
            (point) =>
              html`<tr>
                <th scope="row">
                  ${words.touchpoint.days(words.day(point.from), words.day(point.to))}
                  ${between(point).map(({ date }) => html`<span class="aside">${words.map.changed(words.day(date))}</span>`)}
                </th>
                <td class="number">
                  ${point.value === null ? '–' : figureInWords(score, point.value, words)}
                </td>
                <td>${intervalInWords({ unit: score.unit, interval: point.interval }, words) || '–'}</td>
                <td class="number">${words.number(point.n)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
