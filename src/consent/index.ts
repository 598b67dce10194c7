export { followConsent } from './follow-consent.js';
export { setConsent } from './set-consent.js';
export { tcf } from './tcf.js';
export type { Consent, ConsentSource } from './types.js';
