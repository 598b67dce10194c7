import { fromPage } from '../moment/from-page.js';
import { tags } from '../moment/tags.js';
import { surveyOfTag } from '../survey/survey-of-tag.js';
import type { Collector } from './collector-of.js';
import type { Options } from './options.js';

/**
 * Makes the element that a snippet asks for, with everything that it and the page say as attributes. A
 * survey that no tag is named for is carried by `<nps-survey>`, as a tab by `<feedback-tab>`: ready-made,
 * from `src`, or from the JSON in the snippet. An own survey that is no tab is a panel instead.
 *
 * @param base of the collector that the snippet itself leads to.
 */
export function elementFor(options: Options, collector: Collector, base?: string): HTMLElement {
  const { base: _, consent, ...said } = { ...collector.defaults, ...options };
  const own = tags.find((each) => surveyOfTag(each) === said.survey);
  const tag = own ?? (said.placement === 'tab' ? 'feedback-tab' : 'nps-survey');
  const placement = said.placement === 'tab' && tag !== 'feedback-tab' ? 'panel' : said.placement;
  // An attribute `src`, also an empty one, says that it is not the tag's own survey.
  const survey = own ? { survey: undefined } : { src: '', ...said, survey: said.survey || undefined };
  const attributes = {
    ...said,
    ...survey,
    placement,
    endpoint: said.endpoint || collector.endpoint(base),
    // That a dialog is followed is said of the page, not of a survey.
    consent: consent?.replace(/(^|\s)tcf(?!\S)/, ''),
  };

  const element = fromPage('createElement').call(document, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== 'false') element.setAttribute(name, value);
  }
  return element;
}
