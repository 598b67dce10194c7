import { html, nothing, type TemplateResult } from 'lit';
import type { StageReport } from '../../report/types.js';
import { placeKey } from '../news.js';
import { nameOf } from '../place-names.js';
import { placeHash } from '../route.js';
import type { Changes } from '../improvements/changes.js';
import type { Words } from '../words.js';
import { headlineScore } from './score-list.js';
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

/** One touchpoint that somebody has answered about: name, the score with most answers, who answers, and what to beware of. */
export function touchpointCard(stop: Stop, options: CardOptions): TemplateResult | typeof nothing {
  const { words, fresh, stage, weakest, changes } = options;
  const { report } = stop;
  if (!report) return nothing;
  const isWeakest = stop.id === weakest;
  const classes = ['touchpoint', isWeakest && 'weakest', fresh.has(placeKey(stage, report)) && 'fresh'];
  return html`<li class=${classes.filter(Boolean).join(' ')}>
    ${
      report.known
        ? html`<h4>
            <a href=${placeHash({ stage: stage.id, touchpoint: report.id })}>${nameOf(report, words)}</a>
          </h4>`
        : html`<h4>
              ${report.id ? html`<a href=${placeHash({ stage: stage.id, touchpoint: report.id })}><bdi>${report.id}</bdi></a>` : words.noTouchpoint}
            </h4>
            ${report.id ? unknownName(report.nearest, words) : nothing}`
    }
    ${headlineScore(report, words, changes.at(stop.id))}
    ${report.rates.response ? html`<p class="basis">${rateInWords(report.rates.response, words)}</p>` : nothing}
    ${changes.at(stop.id).slice(0, 1).map(changes.note)} ${stateMarks(stop, { words, isWeakest })}
  </li>`;
}

function unknownName(nearest: string | null, words: Words): TemplateResult {
  return html`<p class="aside">
    ${words.unknownName} ${nearest ? html`${words.didYouMean} <code>${nearest}</code>?` : nothing}
  </p>`;
}
