import { fromPage } from '../moment/from-page.js';

/** Does something when the page has been read to its end: now, or then. */
export function whenParsed(act: () => void): void {
  if (fromPage('readyState') === 'loading') addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
