import { placementOf } from '../moment/asking.js';
import { elements } from '../moment/tags.js';
import type { Collector } from './collector-of.js';
import { elementFor } from './element-for.js';
import { readOptions } from './options.js';

/**
 * Makes a survey of `<div data-survey="nps" data-stage="use">`, in place: the element stands within
 * the div, so that the div's class, margins and width hold for it. What stood in the div becomes the
 * element's fallback: it shows until the element is defined, and its `<option>`s are read.
 *
 * A panel or a tab takes no room, so it takes none away: then what stands in the div stays, except
 * for `<option>`s.
 */
export function upgradeDiv(div: HTMLElement, collector: Collector): void {
  if (div.isContentEditable || div.querySelector(elements)) return;
  const element = elementFor(readOptions(div), collector);
  const inline = placementOf(element) === 'inline';
  element.append(...(inline ? div.childNodes : div.querySelectorAll('option')));
  div.append(element);
}
