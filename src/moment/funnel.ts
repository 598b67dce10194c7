import { countsTo } from './funnel/counts-to.js';
import { visitOf, type Visit } from './funnel/visit.js';
import { whenSeen } from './funnel/when-seen.js';

/** What an element's events carry, as far as it is counted. */
export interface CountedEvent extends Event {
  readonly survey?: string;
  readonly signal?: AbortSignal;
  readonly delivery?: { readonly state: string; readonly revision: number };
  readonly detail?: { readonly passed?: boolean; readonly reason?: string };
}

/** Where an element's steps count: on the page where it came up, though the address may change under it. */
const current = new WeakMap<Element, Visit>();
/**
 * Why a survey does not ask that could not have: another page, another visitor or no luck with the lot is
 * no survey held back. The address and the rate say as much.
 */
const without = /^(page|only|never|sample)$/;

/**
 * Counts the steps of an element's survey, from a `survey-connect` or `survey-moment` of it on. Each
 * is counted once in a page view, however often the element comes and goes; a page that was loaded
 * again was seen before. Nothing says who it was. Only where `countsTo` says so.
 */
export function count(element: Element, event: CountedEvent): void {
  const to = countsTo(element);
  if (!to) return;
  const visit = visitOf(element, to);
  current.set(element, visit);
  const { signal } = event;
  if (signal) listen(element, signal);
  else void decided(visit, event);
}

/** Whether the page prevented what would follow is known once all have heard of it. */
async function decided(visit: Visit, event: CountedEvent): Promise<void> {
  visit.survey = event.survey ?? visit.survey;
  await Promise.resolve();
  const { passed, reason = event.defaultPrevented && passed ? 'prevented' : '' } = event.detail ?? {};
  if (!reason) visit.step('eligible');
  else if (!without.test(reason)) visit.step('suppressed', reason);
}

function listen(element: Element, signal: AbortSignal): void {
  const hear = (type: string, act: (visit: Visit, event: CountedEvent) => void): void =>
    element.addEventListener(
      type,
      (event: CountedEvent) => {
        const visit = current.get(element);
        if (!visit) return;
        visit.survey = event.survey ?? visit.survey;
        act(visit, event);
      },
      { signal },
    );
  const see = (): void => whenSeen(element, signal, () => current.get(element)?.step('shown'));

  hear('survey-shown', see);
  hear('input', (visit) => visit.step('started'));
  hear('survey-delivery', (visit, { delivery }) => {
    if (delivery?.revision === 1 && delivery.state !== 'rejected') visit.step('answered');
  });
  hear('survey-complete', (visit) => visit.step('completed'));
  hear('survey-dismiss', (visit, event) => {
    queueMicrotask(() => event.defaultPrevented || visit.step('dismissed'));
  });
  // It showed while this was being fetched.
  if (Reflect.get(element, 'isOpen') === true) see();
}
