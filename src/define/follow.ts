import { count, type CountedEvent } from '../moment/funnel.js';

/** On an element that is followed already, by whatever copy of the library: until when. */
const followed = Symbol.for('kundresa.followed');

/**
 * Follows an element's survey from a `survey-connect` or `survey-moment` of it on: counts its steps, and
 * fetches what stands by while a visitor answers, when they begin to. Where the element gives a receipt that
 * is at once, as its code travels with the answer. It asks nothing and holds nothing up.
 */
export function follow(element: Element, event: CountedEvent): void {
  const { signal } = event;
  if (signal) {
    if (signal.aborted || Reflect.get(element, followed) === signal) return;
    Reflect.set(element, followed, signal);
    const standBy = (act: Event): void => {
      import('./accompany.js').then(({ accompany }) => accompany(element, { act, signal }), console.debug);
    };
    for (const type of ['focusin', 'input', 'survey-send'])
      element.addEventListener(type, standBy, { signal });
    if (element.matches('[receipt]')) standBy(event);
  }
  count(element, event);
}
