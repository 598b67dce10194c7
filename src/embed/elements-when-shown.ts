import type * as Elements from './elements.js';
import { loadOnce } from './load-once.js';
import { waitingElements, type WaitingElements } from './waiting-elements.js';
import { whenOutboxWaits } from './when-outbox-waits.js';

/** Lets the elements of a page wait, and fetches them only when one will show, or when answers wait. */
export function elementsWhenShown(
  load: () => Promise<Pick<typeof Elements, 'deliver' | 'register'>>,
): WaitingElements {
  const withElements = loadOnce('elements', load);
  void whenOutboxWaits(() => void withElements((chunk) => chunk.deliver()));
  return waitingElements((tag) => withElements((chunk) => chunk.register(tag)));
}
