import type { Destination } from '../../client/record.js';
import { answersTo, isCollector } from './answers-to.js';

/**
 * Where the steps of an element's survey are counted: where its answers go, if that is a collector,
 * unless it says `funnel="none"`, or stands at a kiosk, where one page asks everybody; elsewhere only with
 * `funnel="counts"`, as not every endpoint knows what to do with them. Null where they are not.
 */
export function countsTo(element: Element): Destination | null {
  const to = answersTo(element);
  const wish =
    element.getAttribute('funnel') ??
    (isCollector(element, to) && !element.matches('[kiosk]') ? 'counts' : '');
  return wish === 'counts' ? to : null;
}
