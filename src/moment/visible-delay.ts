import { fromPage } from './from-page.js';

/** The longest that a timer can be set to: 24 days, in milliseconds. */
const longest = 2 ** 31 - 1;

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
      timer = undefined;
      if (fromPage('visibilityState') !== 'visible') return;
      since = performance.now();
      timer = setTimeout(end, left);
    };

    signal.addEventListener('abort', end, { signal: over.signal });
    addEventListener('visibilitychange', turn, { signal: over.signal });
    turn();
  });
}
