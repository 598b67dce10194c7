import { warnOfPersonalData } from '../elements/warn-of-personal-data.js';
import { listenForLoop } from '../loop/listen-for-loop.js';
import { count, type CountedEvent } from '../moment/funnel.js';

/** On an element that is followed already, by whatever copy of the library: until when. */
const followed = Symbol.for('kundresa.followed');

/**
 * Follows an element's survey from a `survey-connect` or `survey-moment` of it on: counts its steps, and
 * waits for the moment to show what became of answers, and for the visitor to enter free text. It asks nothing and holds nothing up.
 */
export function follow(element: Element, event: CountedEvent): void {
  const { signal } = event;
  if (signal) {
    if (signal.aborted || Reflect.get(element, followed) === signal) return;
    Reflect.set(element, followed, signal);
    listenForLoop(element, event);
    warnOfPersonalData(element, signal);
  }
  count(element, event);
}
