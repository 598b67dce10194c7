import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseId } from '../journey/types.js';
import type { JourneyReport, StageReport, TouchpointReport } from '../report/types.js';
import { placeKey } from './news.js';
import { nameOf } from './place-names.js';
import { scoreList } from './score-list.js';
import type { Words } from './words.js';

/** Stages that follow each other in one phase. */
interface Leg {
  phase: PhaseId;
  stages: StageReport[];
}

/** What the map shows beside the report. */
export interface MapOptions {
  words: Words;
  /** Keys of the touchpoints that have just changed. */
  fresh: ReadonlySet<string>;
}

/** The journey as one line: phases, their stages as stations, and touchpoints below. A list of lists. */
export function journeyMap(report: JourneyReport, options: MapOptions): TemplateResult {
  return html`<ol class="map">
    ${legsOf(report.stages).map(
      ({ phase, stages }) =>
        html`<li class="phase" data-stages=${stages.length}>
          <h2>${options.words.phases[phase]}</h2>
          <ol class="stages">
            ${stages.map((stage) => station(stage, options))}
          </ol>
        </li>`,
    )}
  </ol>`;
}

/** Stages come in the order of the journey; neighbours of the same phase share a leg. */
export function legsOf(stages: readonly StageReport[]): Leg[] {
  const legs: Leg[] = [];
  for (const stage of stages) {
    const last = legs.at(-1);
    if (last?.phase === stage.phase) last.stages.push(stage);
    else legs.push({ phase: stage.phase, stages: [stage] });
  }
  return legs;
}

function station(stage: StageReport, options: MapOptions): TemplateResult {
  const { words } = options;
  const { responses, touchpoints } = stage;
  return html`<li class=${responses > 0 ? 'stage' : 'stage empty'}>
    <h3>${nameOf(stage, words)}</h3>
    <p class="volume">
      ${responses > 0 ? words.responses(responses, words.number(responses)) : nobody(touchpoints, words)}
    </p>
    ${
      touchpoints.length > 0
        ? html`<ul class="touchpoints">
            ${touchpoints.map((touchpoint) => touchpointRow(touchpoint, { ...options, stage }))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Whether nobody has answered, or too few to show. */
function nobody(touchpoints: readonly TouchpointReport[], words: Words): string {
  return touchpoints.some(({ withheld }) => withheld) ? words.withheld : words.noAnswers;
}

function touchpointRow(
  touchpoint: TouchpointReport,
  options: MapOptions & { stage: StageReport },
): TemplateResult {
  const { words, fresh, stage } = options;
  return html`<li class=${fresh.has(placeKey(stage, touchpoint)) ? 'touchpoint fresh' : 'touchpoint'}>
    ${
      touchpoint.known
        ? html`<h4>${nameOf(touchpoint, words)}</h4>`
        : html`<h4><bdi>${touchpoint.id || words.noTouchpoint}</bdi></h4>
            ${touchpoint.id ? unknownName(touchpoint, words) : nothing}`
    }
    ${scoreList(touchpoint, words)}
  </li>`;
}

function unknownName({ nearest }: TouchpointReport, words: Words): TemplateResult {
  return html`<p class="aside">
    ${words.unknownName} ${nearest ? html`${words.didYouMean} <code>${nearest}</code>?` : nothing}
  </p>`;
}
