import { html, nothing, type TemplateResult } from 'lit';
import type { StageReport } from '../../report/types.js';
import { placeKey } from '../news.js';
import { nameOf } from '../place-names.js';
import type { Changes } from '../improvements/changes.js';
import type { Words } from '../words.js';
import { scoreList } from './score-list.js';
import { rateInWords } from './score-words.js';
import { stateMarks } from './state-marks.js';
import type { Stop } from './stops.js';

/** What a card shows beside its touchpoint. */
export interface CardOptions {
  words: Words;
  stage: StageReport;
  /** Keys of the touchpoints that have just changed. */
  fresh: ReadonlySet<string>;
  /** Id of the weakest link, where it is in this stage. */
  weakest: string | null;
  /** What was changed. */
  changes: Changes;
}

/** One touchpoint that somebody has answered about: name, scores, who answers, and what to beware of. */
export function touchpointCard(stop: Stop, options: CardOptions): TemplateResult | typeof nothing {
  const { words, fresh, stage, weakest, changes } = options;
  const { report } = stop;
  if (!report) return nothing;
  const isWeakest = stop.id === weakest;
  const classes = ['touchpoint', isWeakest && 'weakest', fresh.has(placeKey(stage, report)) && 'fresh'];
  return html`<li class=${classes.filter(Boolean).join(' ')}>
    ${
      report.known
        ? html`<h4>${nameOf(report, words)}</h4>`
        : html`<h4><bdi>${report.id || words.noTouchpoint}</bdi></h4>
            ${report.id ? unknownName(report.nearest, words) : nothing}`
    }
    ${scoreList(report, words, changes.at(stop.id))}
    ${report.rates.response ? html`<p class="basis">${rateInWords(report.rates.response, words)}</p>` : nothing}
    ${changes.at(stop.id).slice(0, 1).map(changes.note)} ${stateMarks(stop, { words, isWeakest })}
  </li>`;
}

function unknownName(nearest: string | null, words: Words): TemplateResult {
  return html`<p class="aside">
    ${words.unknownName} ${nearest ? html`${words.didYouMean} <code>${nearest}</code>?` : nothing}
  </p>`;
}
