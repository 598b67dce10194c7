import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport, Score, StageReport } from '../../report/types.js';
import type { Changes } from '../improvements/changes.js';
import { nameOf } from '../place-names.js';
import { placeHash } from '../route.js';
import type { Words } from '../words.js';
import { intervalInWords, rateInWords, scoreInWords } from './score-words.js';
import { sparkLine } from './spark-line.js';
import { stateInWords } from './state-marks.js';
import { stopsOf, type Stop } from './stops.js';

/** What the table shows beside the report. */
export interface TableOptions {
  words: Words;
  /** What was changed. */
  changes: Changes;
}

interface RowOptions extends TableOptions {
  stage: StageReport;
  isWeakest: boolean;
}

/** The map as a table that says the same: one row for each score, and for each touchpoint without one. */
export function journeyTable(report: JourneyReport, options: TableOptions): TemplateResult {
  const { words } = options;
  const heads = words.map.columns;
  return html`<div class="wide" role="region" aria-labelledby="table-title" tabindex="0">
    <table>
      <caption id="table-title">
        ${words.map.tableTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heads.touchpoint}</th>
          <th scope="col">${heads.measure}</th>
          <th scope="col" class="number">${heads.score}</th>
          <th scope="col">${heads.interval}</th>
          <th scope="col" class="number">${heads.n}</th>
          <th scope="col">${heads.response}</th>
          <th scope="col">${heads.trend}</th>
          <th scope="col">${heads.state}</th>
        </tr>
      </thead>
      ${report.stages.map((stage) => stageBody(stage, { ...options, report }))}
    </table>
  </div>`;
}

function stageBody(
  stage: StageReport,
  { report, words, changes }: TableOptions & { report: JourneyReport },
): TemplateResult {
  const weakest = report.weakestLink.state === 'decided' ? report.weakestLink.link : null;
  return html`<tbody>
    <tr class="stage-row">
      <th scope="rowgroup" colspan="8">
        ${nameOf(stage, words)} <span class="aside">${words.phases[stage.phase]}</span>
      </th>
    </tr>
    ${stopsOf(stage, report).map((stop) => {
      const isWeakest = weakest?.stage === stage.id && weakest.touchpoint === stop.id;
      return rowsOf(stop, { words, stage, isWeakest, changes });
    })}
  </tbody>`;
}

function rowsOf(stop: Stop, options: RowOptions): TemplateResult | TemplateResult[] {
  const scores = stop.report?.scores ?? [];
  if (scores.length === 0) return row(stop, null, options);
  return scores.map((score) => row(stop, score, options));
}

function row(
  stop: Stop,
  score: Score | null,
  { words, stage, isWeakest, changes }: RowOptions,
): TemplateResult {
  const said = score && scoreInWords(score, words);
  const trend = score ? sparkLine(score, words, changes.at(stop.id)) : nothing;
  const name = stop.report && !stop.report.known ? stop.id || words.noTouchpoint : nameOf(stop, words);
  return html`<tr class=${isWeakest ? 'weakest' : ''}>
    <th scope="row">
      ${stop.report ? html`<a href=${placeHash({ stage: stage.id, touchpoint: stop.id })}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
    </th>
    <td>${score ? measureOf(score, words) : '–'}</td>
    <td class="number">${said?.value ?? '–'}</td>
    <td>${score?.interval ? intervalInWords(score, words) : '–'}</td>
    <td class="number">${score ? words.number(score.n) : volumeOf(stop, words)}</td>
    <td>${rateInWords(stop.report?.rates.response ?? null, words) || '–'}</td>
    <td>${trend === nothing ? '–' : trend} ${changes.at(stop.id).slice(0, 1).map(changes.note)}</td>
    <td>
      ${isWeakest ? html`<span class="mark">${words.map.weakest}</span> ` : nothing}${score?.few ? words.map.states.few : stateInWords(stop, words)}
    </td>
  </tr>`;
}

function measureOf(score: Score, words: Words): string {
  const said = scoreInWords(score, words);
  if (said) return said.label;
  if (score.unit === 'counts') return words.map.choices;
  return score.measure === null ? score.kind : (words.map.measures[score.measure] ?? score.measure);
}

function volumeOf({ report }: Stop, words: Words): string {
  return report && report.responses > 0 ? words.number(report.responses) : '–';
}
