import { hasIntricateSteps } from '../protected.js';
import { ruleOf } from '../rule-of.js';
import type * as More from './more.js';
import { isMoreThanPath } from './on-page.js';
import { triggers } from './triggers/index.js';
import { triggersOf } from './when-triggered.js';

/** What an element's rarer rules need, once it is here. Rejects when it cannot be loaded. */
export async function moreFor(element: Element, signal: AbortSignal): Promise<typeof More | undefined> {
  const more = await moreOf(element);
  more?.begin(element, signal);
  return more;
}

/** The same, and nothing of it begins. */
export async function moreOf(element: Element): Promise<typeof More | undefined> {
  return needsMore(element) ? import('./more.js') : undefined;
}

function needsMore(element: Element): boolean {
  return (
    (['only', 'check', 'push'] as const).some((name) => ruleOf(element, name)) ||
    !!ruleOf(element, 'pages')
      ?.split(/\s+/)
      .some((pattern) => isMoreThanPath.test(pattern)) ||
    hasIntricateSteps() ||
    triggersOf(element).some(([name]) => !Object.hasOwn(triggers, name))
  );
}
