import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import type { BoardApi } from './board-api.js';
import type { Copied } from './copy-box.js';
import { coverageView } from './coverage/coverage-view.js';
import { walkView } from './coverage/walk-view.js';
import { demoOffer, type DemoOptions } from './demo/demo-data.js';
import type { FilterChoices } from './filters/filter-choices.js';
import { firstSteps } from './first-steps.js';
import { changesOf } from './improvements/changes.js';
import type { Improvement } from './improvements/improvement.js';
import { mapView, tableView, type MapViewOptions } from './map/map-view.js';
import { savePicture } from './map/save-picture.js';
import { measuresOf } from './measures-of.js';
import type { Naming } from './naming.js';
import type { News } from './news.js';
import { placeIn, type Route } from './route.js';
import { touchpointPage } from './touchpoint/touchpoint-page.js';
import { mayAs, type Who } from './who.js';
import type { Words } from './words.js';

/** What the pages of the board need to know and do. */
export interface ViewOptions {
  words: Words;
  naming: Naming;
  api: BoardApi;
  who: Who | null;
  /** Address of the page. */
  address: string;
  /** Milliseconds since 1970. */
  now: number;
  news: News;
  choices: FilterChoices;
  copied: Copied | null;
  /** What was published of what was changed. */
  improvements: readonly Improvement[];
  copy: (snippet: Element) => void;
  demo: DemoOptions;
  /** Goes to another address of the board. */
  go: (address: string) => void;
}

/** The page of the board that is open. */
export function openView({ view, id }: Route, report: JourneyReport, options: ViewOptions): TemplateResult {
  const { words, address } = options;
  if (view === 'table') return tableView(report, mapOptions(report, options));
  if (view === 'touchpoint')
    return touchpointPage(placeIn(id), { ...mapOptions(report, options), ...options, report });
  if (view === 'coverage') return coverageView(report, { ...options, address: document.baseURI });
  if (view === 'walk') return walkView(report, { words, address, at: id });
  return work({ view, id }, report, options) ?? mapView(report, mapOptions(report, options));
}

/** The pages with data of their own. Undefined for the others. */
function work(
  { view, id }: Route,
  report: JourneyReport,
  { api, words, who }: ViewOptions,
): TemplateResult | undefined {
  if (view === 'comments')
    return html`<board-comments
      .api=${api}
      .words=${words}
      .report=${report}
      .who=${who}
      .place=${id}
    ></board-comments>`;
  if (view === 'cases')
    return html`<board-cases
      .api=${api}
      .words=${words}
      .report=${report}
      .who=${who}
      .place=${id}
    ></board-cases>`;
  if (view === 'improvements')
    return html`<board-improvements
      .api=${api}
      .words=${words}
      .report=${report}
      .who=${who}
    ></board-improvements>`;
  if (view === 'access')
    return html`<board-access .api=${api} .words=${words} .report=${report} .who=${who}></board-access>`;
  return undefined;
}

function mapOptions(report: JourneyReport, options: ViewOptions): MapViewOptions {
  const { words, who } = options;
  return {
    ...options,
    changes: changesOf(options.improvements, options),
    measures: measuresOf(report),
    quotes: (place) =>
      who === null
        ? nothing
        : html`<telling-words
            .api=${options.api}
            .words=${words}
            .report=${report}
            .about=${{ stage: place.stage, touchpoint: place.touchpoint }}
          ></telling-words>`,
    canImprove: mayAs(who, 'worker'),
    picture: () => savePicture(report, words),
    print: () => window.print(),
    firstSteps: isEmpty(report)
      ? firstSteps({ ...options, address: document.baseURI, demo: demoOffer(report, options.demo) })
      : nothing,
  };
}

/** True when nobody has answered, not even too few to show, and no filter is the reason. */
function isEmpty({ responses, stages, untagged, method }: JourneyReport): boolean {
  const places = [...stages.flatMap(({ touchpoints }) => touchpoints), ...untagged];
  const isWhole = Object.keys(method.filters).every((name) => name === 'by' || name === 'site');
  return responses === 0 && isWhole && !places.some(({ withheld }) => withheld);
}
