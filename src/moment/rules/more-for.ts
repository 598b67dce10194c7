import { ruleOf } from '../rule-of.js';
import type * as More from './more.js';
import { withOperator } from './on-page.js';
import { triggers } from './triggers/index.js';
import { triggersOf } from './when-triggered.js';

/** What an element's rarer rules need, once it is here. Rejects when it cannot be loaded. */
export async function moreFor(element: Element, signal: AbortSignal): Promise<typeof More | undefined> {
  if (!needsMore(element)) return undefined;
  const more = await import('./more.js');
  more.begin(element, signal);
  return more;
}

function needsMore(element: Element): boolean {
  return (
    (['only', 'check', 'push'] as const).some((name) => ruleOf(element, name)) ||
    !!ruleOf(element, 'pages')
      ?.split(/\s+/)
      .some((pattern) => withOperator.test(pattern)) ||
    triggersOf(element).some(([name]) => !(name in triggers))
  );
}
