import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseId } from '../../journey/types.js';
import type { JourneyReport, StageReport, TouchpointReport } from '../../report/types.js';
import type { Changes } from '../improvements/changes.js';
import { nameOf } from '../place-names.js';
import type { Words } from '../words.js';
import { chainOf, type Link } from './chain.js';
import { chainStrip } from './chain-strip.js';
import { holeList } from './hole-list.js';
import { touchpointCard } from './touchpoint-card.js';

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
  /** What was changed. */
  changes: Changes;
}

/** The journey as one line: phases, their stages, and touchpoints below. A list of lists. */
export function journeyMap(report: JourneyReport, options: MapOptions): TemplateResult {
  const links = new Map(chainOf(report).map((link) => [link.stage, link]));
  const weakest = report.weakestLink.state === 'decided' ? report.weakestLink.link : null;
  return html`<ol class="map">
    ${legsOf(report.stages).map(
      ({ phase, stages }) =>
        html`<li
          class="phase"
          data-stages=${stages.reduce((sum, { id }) => sum + tracksOf(links.get(id)), 0)}
        >
          <h2>${options.words.phases[phase]}</h2>
          <ol class="stages">
            ${stages.map((stage) =>
              stageColumn(stage, {
                ...options,
                link: links.get(stage.id) ?? { stage: stage.id, stations: [], pieces: [] },
                weakest: weakest?.stage === stage.id ? weakest.touchpoint : null,
              }),
            )}
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

interface ColumnOptions extends MapOptions {
  link: Link;
  /** Id of the weakest link, where it is in this stage. */
  weakest: string | null;
}

function stageColumn(stage: StageReport, options: ColumnOptions): TemplateResult {
  const { words, link } = options;
  const { responses, touchpoints } = stage;
  const stops = link.stations.map(({ stop }) => stop);
  const answered = stops.filter(({ report }) => report !== null);
  const classes = ['stage', responses === 0 && 'empty', tracksOf(link) > 1 && 'broad'];
  return html`<li class=${classes.filter(Boolean).join(' ')}>
    ${chainStrip(link, { ...options, tracks: tracksOf(link) })}
    <h3>${nameOf(stage, words)}</h3>
    <p class="volume">
      ${responses > 0 ? words.responses(responses, words.number(responses)) : nobody(touchpoints, words)}
    </p>
    ${
      answered.length > 0
        ? html`<ul class="touchpoints">
            ${answered.map((stop) => touchpointCard(stop, { ...options, stage }))}
          </ul>`
        : nothing
    }
    ${holeList(
      stops.filter(({ report }) => report === null),
      words,
    )}
  </li>`;
}

/** How many of the columns of the map a stage takes: more where there is much to show. */
function tracksOf(link: Link | undefined): number {
  return (link?.stations.filter(({ stop }) => stop.report !== null).length ?? 0) > many ? 2 : 1;
}

/** A stage with more touchpoints that were answered about takes two columns. */
const many = 4;

/** Whether nobody has answered, or too few to show. */
function nobody(touchpoints: readonly TouchpointReport[], words: Words): string {
  return touchpoints.some(({ withheld }) => withheld) ? words.withheld : words.noAnswers;
}
