import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport, StageReport, TouchpointReport } from '../../report/types.js';
import type { PlaceId } from '../../report/weakest-link-types.js';
import type { BoardApi } from '../board-api.js';
import { filterBar } from '../filters/filter-bar.js';
import type { MapViewOptions } from '../map/map-view.js';
import { stateMarks } from '../map/state-marks.js';
import { headline, stopsOf, type Stop } from '../map/stops.js';
import { scopeQuery } from '../map/take-along.js';
import { nameOf } from '../place-names.js';
import { readingHelp } from '../reading-help.js';
import { hashOf, placeHash } from '../route.js';
import { sentence } from '../weakest/weakest-link.js';
import { mayAs, type Who } from '../who.js';
import { answerShares } from './answer-shares.js';
import { headFigures } from './head-figures.js';
import { trendChart } from './trend-chart.js';

/** What the page of a touchpoint needs to know and do. */
export interface TouchpointPageOptions extends MapViewOptions {
  report: JourneyReport;
  api: BoardApi;
  who: Who | null;
  /** Address of the page. */
  address: string;
}

/** Everything about one touchpoint: its score, trend, answers, words, cases, changes and method. */
export function touchpointPage(place: PlaceId, options: TouchpointPageOptions): TemplateResult {
  const { report, words } = options;
  const stage = report.stages.find(({ id }) => id === place.stage);
  const stop = stage && stopsOf(stage, report).find(({ id }) => id === place.touchpoint);
  return html`<div class="touchpoint-page">
    <div>${waysFrom(place, options)} ${filterBar(options)}</div>
    ${
      stage && stop?.report
        ? about(stop, { ...options, place, found: stop.report })
        : html`<p>${words.touchpoint.unknown}</p>`
    }
    ${readingHelp(words)}
  </div>`;
}

interface AboutOptions extends TouchpointPageOptions {
  place: PlaceId;
  found: TouchpointReport;
}

function about(stop: Stop, options: AboutOptions): TemplateResult {
  const { report, words, changes, place, found } = options;
  const score = headline(found);
  const link = report.weakestLink.state === 'decided' ? report.weakestLink.link : null;
  const weakest = link?.stage === place.stage && link.touchpoint === place.touchpoint ? link : null;
  const scores = found.scores.toSorted(
    (one, other) => Number(other === score) - Number(one === score) || other.n - one.n,
  );
  return html`<section class="head-line" aria-label=${words.map.columns.score}>
      ${headFigures(found, words)} ${weakest ? html`<p class="why">${sentence(weakest, words)}</p>` : nothing}
      ${stateMarks(stop, { words, isWeakest: weakest !== null })}
    </section>
    ${score ? trendChart(score, { words, changes: changes.at(stop.id) }) : nothing}
    ${
      scores.length > 0
        ? html`<section aria-labelledby="answered">
            <h2 id="answered">${words.touchpoint.answers}</h2>
            <ol class="questions">
              ${scores.map((each) => answerShares(each, words))}
            </ol>
          </section>`
        : nothing
    }
    <div class="columns">
      <div>${options.quotes(place)}</div>
      ${casesAt(options)} ${changesAt(options)}
    </div>
    ${method(options)}`;
}

function casesAt({ who, api, words, place }: AboutOptions): TemplateResult | typeof nothing {
  if (who === null) return nothing;
  return html`<section aria-labelledby="cases-here">
    <h2 id="cases-here">${words.touchpoint.cases}</h2>
    <touchpoint-cases .api=${api} .words=${words} .who=${who} .place=${place.touchpoint}></touchpoint-cases>
  </section>`;
}

function changesAt({ words, changes, place, canImprove }: AboutOptions): TemplateResult {
  const all = changes.at(place.touchpoint);
  return html`<section aria-labelledby="changed-here">
    <h2 id="changed-here">${words.touchpoint.improvements}</h2>
    ${
      all.length > 0
        ? html`<ul class="changes">
            ${all.map((change) => html`<li>${changes.note(change)}</li>`)}
          </ul>`
        : html`<p class="aside">${words.touchpoint.noImprovements}</p>`
    }
    ${canImprove ? html`<p><a href=${hashOf('improvements')}>${words.touchpoint.improve}</a></p>` : nothing}
  </section>`;
}

function method({ report, words, who, address, place, found }: AboutOptions): TemplateResult {
  const { timeZone, hideUnder, fewUnder } = report.method;
  const versions = new Set(
    found.scores.map(({ survey, version }) =>
      words.touchpoint.version(words.asked.survey(survey) ?? survey, version),
    ),
  );
  const query = scopeQuery(address, { ...place, format: 'text' });
  return html`<section class="method" aria-labelledby="method-here">
    <h2 id="method-here">${words.touchpoint.method}</h2>
    <ul>
      ${[...versions].map((version) => html`<li>${version}</li>`)}
      <li>${words.touchpoint.few(hideUnder, fewUnder)}</li>
      <li>${words.touchpoint.days95} ${words.touchpoint.counted(timeZone)}</li>
    </ul>
    ${mayAs(who, 'reader') ? html`<p><a href="method?${query}" download>${words.touchpoint.statement}</a></p>` : nothing}
  </section>`;
}

/** Back to the map, and to the touchpoints before and after on the journey. */
function waysFrom(place: PlaceId, { report, words }: TouchpointPageOptions): TemplateResult {
  const all = report.stages.flatMap((stage) =>
    stage.touchpoints.filter(({ known }) => known).map((each) => ({ stage, each })),
  );
  const at = all.findIndex(({ stage, each }) => stage.id === place.stage && each.id === place.touchpoint);
  const [before, after] = at < 0 ? [] : [all[at - 1], all[at + 1]];
  const way = (to: { stage: StageReport; each: TouchpointReport }, say: (name: string) => string) =>
    html`<a href=${placeHash({ stage: to.stage.id, touchpoint: to.each.id })}
      >${say(nameOf(to.each, words))}</a
    >`;
  return html`<nav class="ways" aria-label=${words.touchpoint.around}>
    <a href=${hashOf('map')}>${words.touchpoint.back}</a>
    ${before ? way(before, words.touchpoint.before) : nothing}
    ${after ? way(after, words.touchpoint.after) : nothing}
  </nav>`;
}
