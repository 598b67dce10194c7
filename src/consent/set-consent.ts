import { keepConsent } from './keep-consent.js';
import type { Consent } from './types.js';

/**
 * Tells every survey of the page, those to come as well, what the visitor allows. Call it as soon as
 * the site knows, and again when it changes; what is not named stays as it was. It is the event
 * `survey-consent` on the window, so that scripts which import nothing can tell the same:
 *
 * ```js
 * dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: true } }));
 * ```
 *
 * With `storage: false` everything that was kept in the browser is deleted at once; an answer that was
 * not delivered yet is delivered from memory. Does nothing where there is no page.
 */
export function setConsent(consent: Consent): void {
  if (typeof document === 'undefined') return;
  keepConsent();
  dispatchEvent(new CustomEvent('survey-consent', { detail: consent }));
}
