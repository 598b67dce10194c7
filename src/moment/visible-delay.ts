import { fromPage } from './from-page.js';

/** Near the longest that a timer can be set to: 23 days, in milliseconds. Longer ones pass at once. */
const longest = 2e9;

/**
 * Waits until the page has been visible for some seconds, or the signal ends the wait. Time in a
 * hidden tab does not count, and while the page is hidden no timer runs.
 */
export function visibleDelay(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let left = Math.min(seconds * 1000, longest);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    const over = new AbortController();

    const end = (): void => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const turn = (): void => {
      if (timer !== undefined) left -= performance.now() - since;
      clearTimeout(timer);
      since = performance.now();
      timer = fromPage('visibilityState') === 'visible' ? setTimeout(end, left) : undefined;
    };

    signal.addEventListener('abort', end, { signal: over.signal });
    addEventListener('visibilitychange', turn, { signal: over.signal });
    turn();
  });
}
