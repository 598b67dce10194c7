import { placementOf } from '../moment/asking.js';
import { elements } from '../moment/tags.js';
import type { Collector } from './collector-of.js';
import { elementFor } from './element-for.js';
import { addressIn, readOptions } from './options.js';
import { placeAfter } from './place-after.js';

/**
 * Makes a survey of a link to its page, `<a href="https://svar.example/s/nps?stage=purchase">`:
 * where no script runs, the link opens the page; where the loader runs, the survey is on the spot.
 * `display` in its query is `inline` (the default), `panel` or `tab`; with anything else, such as
 * `display=page`, the link stays a link. So does one that is an element's fallback already, one that
 * is being edited, and one that leads elsewhere.
 *
 * Inline, the element takes the link's place and keeps the link within it as its fallback. A panel or
 * a tab takes no room, so it takes none away: the link stays where it is and goes on working.
 */
export function upgradeLink(link: HTMLAnchorElement, collector: Collector): void {
  const address = addressIn(link, 'href');
  const [, base, survey] = /^([^?#]*\/)s\/([^/?#]+)\/?(?:[?#]|$)/.exec(address?.href ?? '') ?? [];
  if (!base || !survey || !collector.isAt(base)) return;
  if (link.isContentEditable || link.closest(elements)) return;
  address?.searchParams.set('survey', survey);
  const options = readOptions(link, address);
  if (!/^(inline|panel|tab)$/.test(options.placement ?? 'inline')) return;
  const element = elementFor(options, collector, base);
  if (placementOf(element) !== 'inline') return placeAfter(link, element);
  link.replaceWith(element);
  element.append(link);
}
