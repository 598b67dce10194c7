import { setConsent } from './set-consent.js';
import type { ConsentSource } from './types.js';

/**
 * Lets surveys follow what knows the visitor's choice, such as `tcf` or a function of the site's own.
 * Returns what stops it; what was allowed then stays as it is.
 *
 * ```js
 * followConsent((tell) => {
 *   const choose = () => tell({ storage: document.cookie.includes('choice=all') });
 *   choose();
 *   addEventListener('cookie-choice', choose);
 *   return () => removeEventListener('cookie-choice', choose);
 * });
 * ```
 */
export function followConsent(source: ConsentSource): () => void {
  if (typeof document === 'undefined') return () => undefined;
  return source(setConsent) ?? (() => undefined);
}
