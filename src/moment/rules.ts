import { placementOf } from './asking.js';
import { isAsking } from './is-asking.js';
import { ruleOf } from './rule-of.js';
import { check } from './rules/gates.js';
import { moreFor } from './rules/more-for.js';
import { quietDaysOf } from './rules/quiet-days.js';
import { reportConsent } from './rules/report-consent.js';
import { routeChange } from './rules/route-change.js';
import { keepLot } from './rules/sample.js';
import { tagResponses } from './rules/tag-responses.js';
import { triggersOf, whenTriggered } from './rules/when-triggered.js';
import type { Ruling } from './ruling.js';

// What the doctor asks one by one. From here, so that it needs no file of its own.
export { ruleOf } from './rule-of.js';
export { gates, isForced } from './rules/gates.js';
export { moreOf } from './rules/more-for.js';
export { reportConsent } from './rules/report-consent.js';
export { tagged } from './rules/tag-responses.js';
export { triggersOf } from './rules/when-triggered.js';

/** What a ruling works with: the parts of whoever asks for it. */
export interface RulingParts {
  /** Ends everything that it began. */
  readonly signal: AbortSignal;
  /** Makes the element able to show. */
  readonly ready: (() => Promise<void>) | undefined;
  /** What holds without rules: the quiet periods. */
  readonly usual: Ruling;
  /** Takes the days that the rule `quiet` says. */
  readonly days: WeakMap<Element, object>;
}

/** Decides about an element by the rules that it names. A chunk of its own, as most elements name none. */
export async function rulingOf(
  element: Element,
  { signal, ready, usual, days }: RulingParts,
): Promise<Ruling> {
  // What the page's own script is to call has to be there.
  const isCalled = triggersOf(element).some(([name]) => name === 'manual');
  if (isCalled && !isAsking(element)) void ready?.();
  const more = await moreFor(element, signal);
  const waits = placementOf(element) === 'panel' || ruleOf(element, 'trigger') !== undefined;
  reportConsent(element);
  days.set(element, quietDaysOf(element));
  // Turns are taken by the attribute.
  const priority = ruleOf(element, 'priority');
  if (priority !== undefined) element.setAttribute('priority', priority);
  tagResponses(element, signal);
  keepLot(element, signal);
  const heard = async (): Promise<void> =>
    ruleOf(element, 'check') ? more?.heardElsewhere(element) : undefined;
  if (!waits) await heard();
  return {
    waits,
    check: () => check(element, { more, quiet: () => usual.check() }),
    async wait(ending) {
      await whenTriggered(element, ending, more?.triggers);
      await heard();
    },
    async again(verdict, ending) {
      if (verdict.passed || !/^(page|protected)$/.test(verdict.reason)) return false;
      await routeChange(ending);
      return true;
    },
  };
}
