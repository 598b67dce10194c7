import { listenForLoop } from '../loop/listen-for-loop.js';
import { count } from '../moment/funnel.js';

/**
 * Follows an element's survey from a `survey-connect` or `survey-moment` of it on: counts its steps, and
 * waits for the moment to show what became of answers. It asks nothing and holds nothing up.
 */
export function follow(element: Element, event: Event): void {
  count(element, event);
  listenForLoop(element, event);
}
