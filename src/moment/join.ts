import { placementOf, type Asking } from './asking.js';
import { isAsking } from './is-asking.js';
import { mark } from './marks.js';
import { schedule } from './schedule.js';
import { warnOnce } from './warn-once.js';

/** What the events of an element carry, as far as it matters here. */
interface AskingEvent extends Event {
  readonly signal?: AbortSignal;
}

let joined = false;

/**
 * Joins elements and moment: from now on every element that comes onto the page shows when its
 * moment has come, and what becomes of it is remembered. Once is enough: a second call does
 * nothing, nor does a call where there is no page.
 *
 * Who decides about an element claims it by `preventDefault()` on its `survey-connect`, so that two
 * copies of the library never both decide. What becomes of it, every copy remembers.
 */
export function join(): void {
  if (joined || typeof document === 'undefined') return;
  joined = true;
  hear('survey-connect', (element, event) => {
    if (!event.signal) return;
    event.preventDefault();
    void schedule(element, event.signal);
  });
  hear('survey-shown', (element) => {
    if (placementOf(element) !== 'panel') return;
    mark(element, 'ignored');
    attend(element);
  });
  // A score that was sent is an answer, also when the visitor leaves before the question why.
  hear('survey-delivery', (element) => mark(element, 'answered'));
  hear('survey-complete', (element) => mark(element, 'answered'));
  hear('survey-dismiss', (element) => mark(element, 'dismissed'));
}

/** Without the button the panel still closes, and its quiet period holds. */
function attend(panel: Asking): void {
  import('./opening.js')
    .then(({ opened }) => opened(panel))
    .catch((error: unknown) => warnOnce('the button of a panel could not be loaded.', error));
}

/** Hears an event of any element, unless somebody has claimed or prevented it. */
function hear(type: string, listener: (element: Asking, event: AskingEvent) => void): void {
  addEventListener(type, (event) => {
    // The target is hidden behind the host of a shadow root that the element stands in.
    const [element] = event.composedPath();
    if (!event.defaultPrevented && isAsking(element)) listener(element, event);
  });
}
