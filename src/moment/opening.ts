// What a panel needs that is about to open, and once it has opened. A chunk of its own.
import type { Asking } from './asking.js';
import { keepWhenAllowed } from './keep-when-allowed.js';
import { offerNever } from './offer-never.js';

export { isOnlyTab } from './only-tab.js';

/** Sees to a panel that has opened. */
export async function opened(panel: Asking): Promise<void> {
  keepWhenAllowed(panel);
  await offerNever(panel);
}
