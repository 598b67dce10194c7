import { placementOf } from './asking.js';
import { fromPage } from './from-page.js';
import { isOnPage, type IsAt } from './rules/on-page.js';
import { failed, passed, type Verdict } from './verdict.js';

/** The one attribute that any element of the page may have, and the fields of cards. */
const protectedStep = '[data-kundresa-protect],[autocomplete^=cc-],[autocomplete*=" cc-"]';

/** Whether it takes `isAt` to know which pages are protected: some are named by more than a path. */
export function hasIntricateSteps(): boolean {
  return steps().some((pages) => /[=~:]/.test(pages));
}

/** No panel opens in a step that the page protects, nor where a card is being typed: a payment is never interrupted. */
export function unprotected(element: Element, isAt?: IsAt): Verdict {
  const isStep = (pages: string): boolean => isOnPage(pages, new URL(location.href), isAt);
  return placementOf(element) === 'panel' && steps().some(isStep) ? failed('protected') : passed;
}

/** The pages of each step. */
function steps(): string[] {
  const found = fromPage('documentElement').querySelectorAll(protectedStep);
  return Array.from(found, (step) => step.getAttribute('data-kundresa-protect') ?? '');
}
