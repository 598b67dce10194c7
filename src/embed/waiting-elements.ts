import { isOurs } from '../define/is-ours.js';
import { doctorWhenAsked, loadMoment } from '../define/moment-when-needed.js';
import { needsMoment } from '../moment/needs-moment.js';
import { loadOnce } from './load-once.js';

/** Elements that stand on the page, are not defined yet, and wait for their moment. */
export interface WaitingElements {
  /**
   * Lets an element wait, unless its tag is defined: then it sees to itself. One that another script has
   * defined waits as well, so that registering it fails aloud. Those whose moment came while nothing could
   * be loaded have another try.
   */
  add(element: Element): void;
  /** Lets go of those that have left the page. */
  sweep(): void;
}

/** @param ready makes elements with a tag able to show; called when one will. */
export function waitingElements(ready: (tag: string) => Promise<void>): WaitingElements {
  const withMoment = loadOnce('moment', loadMoment);
  const waiting = new Map<Element, AbortController>();
  return {
    add(element) {
      doctorWhenAsked(element.matches('[debug]'));
      if (isOurs(element) || waiting.has(element)) return;
      waiting.set(element, new AbortController());
      for (const [each, { signal }] of waiting) {
        if (isOurs(each)) continue;
        const show = (): Promise<void> => ready(each.localName);
        void (needsMoment(each) ? withMoment(({ schedule }) => schedule(each, signal, show)) : show());
      }
    },
    sweep() {
      for (const [element, left] of waiting) {
        if (element.isConnected) continue;
        left.abort();
        waiting.delete(element);
      }
    },
  };
}
