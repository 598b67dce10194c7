import { schedule } from '../moment/schedule.js';

/** Elements that stand on the page, are not defined yet, and wait for their moment. */
export interface WaitingElements {
  /** Lets an element wait, unless its tag is defined: then it sees to itself. */
  add(element: Element): void;
  /** Lets go of those that have left the page. */
  sweep(): void;
}

/** @param ready makes elements with a tag able to show; called when one will. */
export function waitingElements(ready: (tag: string) => Promise<void>): WaitingElements {
  const waiting = new Map<Element, AbortController>();
  return {
    add(element) {
      if (waiting.has(element) || customElements.get(element.localName)) return;
      const left = new AbortController();
      waiting.set(element, left);
      void schedule(element, left.signal, () => ready(element.localName));
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
