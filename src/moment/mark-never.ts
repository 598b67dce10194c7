import { never } from './marks.js';
import { inStorage, mayKeepWish, view } from './memory.js';

/**
 * Remembers that the visitor wants no survey of the site any more: for the page view and, as the visitor asked for
 * it, also where nobody knows whether things may be stored, as `kundresa:never` with the time in milliseconds.
 */
export function markNever(element: Element): void {
  const now = String(Date.now());
  view.set(never, now);
  inStorage(element, (storage) => storage.setItem(never, now), mayKeepWish);
}
