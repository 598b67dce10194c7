import type * as Elements from './elements.js';
import { followWith } from './follow-with.js';
import { loadOnce } from './load-once.js';
import type { Parts } from './start.js';
import { waitingElements } from './waiting-elements.js';
import { whenOutboxWaits } from './when-outbox-waits.js';

/** Lets the elements of a page wait, and fetches them only when one will show, or when answers wait. */
export function elementsWhenShown(
  load: () => Promise<Pick<typeof Elements, 'deliver' | 'follow' | 'register'>>,
): Pick<Parts, 'elements' | 'follow' | 'ready'> {
  const withElements = loadOnce('elements', load);
  const ready = (tag: string): Promise<void> => withElements((chunk) => chunk.register(tag));
  return {
    ready,
    follow: followWith(withElements),
    elements() {
      void whenOutboxWaits(() => void withElements((chunk) => chunk.deliver()));
      return waitingElements(ready);
    },
  };
}
