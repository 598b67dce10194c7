import { placementOf } from './asking.js';
import { fromPage } from './from-page.js';
import { isOnPage } from './rules/on-page.js';
import { failed, passed, type Verdict } from './verdict.js';

/** The one attribute that any element of the page may have, and the fields of cards. */
const protectedStep = '[data-kundresa-protect],[autocomplete^=cc-],[autocomplete*=" cc-"]';

/** No panel opens in a step that the page protects, nor where a card is being typed: a payment is never interrupted. */
export function unprotected(element: Element): Verdict {
  if (placementOf(element) !== 'panel') return passed;
  const steps = fromPage('documentElement').querySelectorAll(protectedStep);
  return Array.from(steps).some(isStep) ? failed('protected') : passed;
}

function isStep(step: Element): boolean {
  return isOnPage(step.getAttribute('data-kundresa-protect') ?? '', new URL(location.href));
}
