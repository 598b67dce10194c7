import { fromPage } from '../moment/from-page.js';
import { surveyOfTag, tags } from '../moment/tags.js';
import type { Collector } from './collector-of.js';
import type { Options } from './options.js';
import { warnOnce } from './warn-once.js';

/**
 * Makes the element that a snippet asks for, with everything that it and the page say as attributes.
 * Undefined, with a warning, when there is no such survey. A tab is what feedback looks like; any
 * other survey asked for as a tab is a panel.
 *
 * @param base of the collector that the snippet itself leads to.
 */
export function elementFor(options: Options, collector: Collector, base?: string): HTMLElement | undefined {
  const { survey, base: _, ...said } = { ...collector.defaults, ...options };
  const tag = tags.find((each) => surveyOfTag(each) === survey);
  if (!tag) {
    warnOnce(`there is no survey “${survey}”, only nps, exit-poll and feedback.`);
    return undefined;
  }
  const placement = said.placement === 'tab' && tag !== 'feedback-tab' ? 'panel' : said.placement;
  const attributes = { ...said, placement, endpoint: said.endpoint || collector.endpoint(base) };

  const element = fromPage('createElement').call(document, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== 'false') element.setAttribute(name, value);
  }
  return element;
}
