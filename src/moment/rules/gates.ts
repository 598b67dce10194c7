import { isTrial } from '../is-trial.js';
import { unprotected } from '../protected.js';
import { ruleOf } from '../rule-of.js';
import { failed, passed, type Verdict } from '../verdict.js';
import type * as More from './more.js';
import { isOnPage } from './on-page.js';
import { sample } from './sample.js';

/** What gates ask beside the element. */
export interface GateParts {
  readonly more: typeof More | undefined;
  /** The quiet periods. */
  readonly quiet: () => Verdict;
}

/** Something that keeps a survey from being asked, or does not. */
export type Gate = (element: Element, parts: GateParts) => Verdict;

/** Every gate by the reason that it gives, in the order in which they are asked. */
export const gates = {
  page(element, { more }) {
    const isOn = isOnPage(ruleOf(element, 'pages') ?? '', new URL(location.href), more?.isAt);
    return isOn ? passed : failed('page');
  },
  protected: (element, { more }) => unprotected(element, more?.isAt),
  only: (element, { more }) => more?.only(element) ?? passed,
  quiet: (_, { quiet }) => quiet(),
  sample: (element) => (isTrial(element) ? passed : sample(element)),
  // What the collector says, if it has said anything yet.
  elsewhere: (element, { more }) => more?.elsewhere(element) ?? passed,
} satisfies Readonly<Record<string, Gate>>;

/** What the first gate says that an element does not pass, or that it passes them all. */
export function check(element: Element, parts: GateParts): Verdict {
  if (isForced(element)) return passed;
  for (const gate of Object.values(gates)) {
    const verdict = gate(element, parts);
    if (!verdict.passed) return verdict;
  }
  return passed;
}

/** Whether an element asks in spite of every rule. */
export function isForced(element: Element): boolean {
  return !!ruleOf(element, 'force') || element.hasAttribute('force');
}
