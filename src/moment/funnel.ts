import { countsTo } from './funnel/counts-to.js';
import { visitOf, type Step, type Visit } from './funnel/visit.js';
import { whenSeen } from './funnel/when-seen.js';

/** What an element's events carry, as far as it is counted. */
export interface CountedEvent extends Event {
  readonly survey?: string;
  readonly signal?: AbortSignal;
  readonly delivery?: { readonly state: string; readonly revision: number };
  readonly detail?: { readonly passed?: boolean; readonly reason?: string };
}

/** What each event leads to; any other says whether the survey could ask. */
const steps: Readonly<Record<string, Step>> = {
  input: 'started',
  'survey-delivery': 'answered',
  'survey-complete': 'completed',
  'survey-dismiss': 'dismissed',
  'survey-show': 'eligible',
  'survey-shown': 'eligible',
};
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
  current.set(element, visitOf(element, to));
  const { signal } = event;
  if (!signal) return void hear(element, event);
  const see = (): void => whenSeen(element, () => current.get(element)?.step('shown'));
  for (const type of Object.keys(steps))
    element.addEventListener(type, (heard) => void hear(element, heard), { signal });
  element.addEventListener('survey-shown', see, { signal });
  // It showed while this was being fetched.
  if (Reflect.get(element, 'isOpen') === true) see();
}

async function hear(element: Element, event: CountedEvent): Promise<void> {
  const visit = current.get(element);
  if (!visit) return;
  visit.survey = event.survey ?? visit.survey;
  // Whether the page prevented what would follow is known once all have heard of it.
  await Promise.resolve();
  const { type, delivery, defaultPrevented: isPrevented } = event;
  const step = steps[type] ?? 'eligible';
  const reason = event.detail?.reason ?? (isPrevented && step === 'eligible' ? 'prevented' : '');
  const isRevised = delivery && (delivery.revision > 1 || delivery.state === 'rejected');
  if (!reason) {
    if (!isPrevented && !isRevised) visit.step(step);
  } else if (!without.test(reason)) visit.step('suppressed', reason);
}
