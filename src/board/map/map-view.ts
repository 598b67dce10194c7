import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import { filterBar, type FilterOptions } from '../filters/filter-bar.js';
import type { Changes } from '../improvements/changes.js';
import { latestList } from '../latest-list.js';
import type { News } from '../news.js';
import { readingHelp } from '../reading-help.js';
import { untaggedList } from '../untagged-list.js';
import { lossList } from '../weakest/loss-list.js';
import { weakestLink, type WeakestOptions } from '../weakest/weakest-link.js';
import { journeyMap } from './journey-map.js';
import { journeyTable } from './journey-table.js';
import { legend } from './legend.js';
import { mapTools, type MapToolsOptions } from './map-tools.js';

/** What the map and the table need to know and do. */
export interface MapViewOptions extends FilterOptions, MapToolsOptions, WeakestOptions {
  news: News;
  /** What was changed. */
  changes: Changes;
  /** What to do while nobody has answered; nothing when somebody has. */
  firstSteps: TemplateResult | typeof nothing;
}

/** The journey as a line: its weakest link, what it says at a glance, and the latest answers. */
export function mapView(report: JourneyReport, options: MapViewOptions): TemplateResult {
  const { words, news, now, changes, firstSteps } = options;
  const fresh = new Set(news.responses.map(({ id }) => id));
  return html`${firstSteps} ${firstSteps === nothing ? controls(options) : nothing}
    ${firstSteps === nothing ? weakestLink(report, options) : nothing}
    <div class="journey">${journeyMap(report, { words, fresh: news.places, changes })} ${legend(words)}</div>
    ${firstSteps === nothing ? lossList(report, words) : nothing}
    ${report.untagged.length > 0 ? untaggedList(report, words) : nothing}
    ${report.latest.length > 0 ? latestList(report, { words, fresh, now }) : nothing} ${readingHelp(words)}`;
}

/** The same as a table. */
export function tableView(report: JourneyReport, options: MapViewOptions): TemplateResult {
  return html`${controls({ ...options, picture: null })} ${journeyTable(report, options)}
  ${readingHelp(options.words)}`;
}

function controls(options: MapViewOptions): TemplateResult {
  return html`<div class="controls">${filterBar(options)} ${mapTools(options)}</div>`;
}
