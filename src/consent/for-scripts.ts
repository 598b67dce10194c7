import { followConsent } from './follow-consent.js';
import { hearConsent } from './keep-consent.js';
import { setConsent } from './set-consent.js';
import { tcf } from './tcf.js';
import { consentIn } from './words.js';

let followed = false;

/**
 * Takes over what an event `survey-consent` says to a page that imports nothing: what is allowed, as `setConsent` takes
 * it, or words, as `data-consent` of the script tag has them. The word `tcf` follows a consent dialog.
 */
export function hear(event: Event): void {
  const detail: unknown = Reflect.get(event, 'detail');
  if (typeof detail !== 'string') return hearConsent(event);
  setConsent(consentIn(detail));
  if (followed || !/\btcf\b/i.test(detail)) return;
  followed = true;
  followConsent(tcf);
}
