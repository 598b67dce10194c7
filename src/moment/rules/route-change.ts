import { fromPage } from '../from-page.js';

/**
 * Waits until the page's address is another one, or the signal ends the wait. By the Navigation API
 * where there is one; else by the events of going back and forth, and by looking whenever the page's
 * content changes, and when the visitor moves on or types, as content within shadow roots changes unseen.
 * Nothing of the page's is patched, and nothing polls.
 */
export function routeChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const from = location.href;
    const over = new AbortController();
    const options = { signal: over.signal };
    const changes = new MutationObserver(look);
    function look(): void {
      if (location.href === from && !signal.aborted) return;
      over.abort();
      changes.disconnect();
      resolve();
    }
    signal.addEventListener('abort', look, options);
    const navigation: unknown = Reflect.get(globalThis, 'navigation');
    const types = ['popstate', 'hashchange', 'pageshow'];
    if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', look, options);
    else {
      changes.observe(fromPage('documentElement'), { childList: true, subtree: true });
      types.push('pointermove', 'scroll', 'keyup');
    }
    for (const type of types) addEventListener(type, look, options);
  });
}
