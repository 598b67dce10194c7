import { countsFor } from './funnel/counts-for.js';
import { whenSeen } from './funnel/when-seen.js';
import { isMomentEvent, pagePrevented } from './funnel/moment-event.js';
import { visitOf, type Visit } from './funnel/visit.js';

/** What an element's events carry, as far as it is counted. */
interface CountedEvent extends Event {
  readonly survey?: string;
  readonly signal?: AbortSignal;
  readonly delivery?: { readonly state: string; readonly revision: number };
}

/** Where an element's steps count: on the page where it came up, though the address may change under it. */
const current = new WeakMap<Element, Visit>();
/** On an element whose steps are counted already, by whatever copy of the library. */
const counted = Symbol.for('kundresa.counted');

/**
 * Why a survey that could ask here does not, as far as that is counted. Another page, another visitor
 * or no luck with the lot is no survey held back: the address and the rate say as much.
 */
const suppressing = new Set(['protected', 'quiet', 'asked', 'budget', 'another', 'prevented']);

/**
 * Counts the steps of an element's survey, from a `survey-connect` or `survey-moment` of it on. Each
 * is counted once in a page view, however often the element comes and goes; a page that was loaded
 * again was seen before. Nothing says who it was. Only where `countsFor` says so.
 */
export function count(element: Element, event: Event): void {
  if (!countsFor(element)) return;
  if (isMomentEvent(event)) void hearMoment(element, event);
  const signal: unknown = Reflect.get(event, 'signal');
  if (!(signal instanceof AbortSignal) || signal.aborted || Reflect.get(element, counted) === signal) return;
  Reflect.set(element, counted, signal);
  follow(element, signal);
}

async function hearMoment(element: Element, event: CustomEvent): Promise<void> {
  const visit = visitOf(element);
  current.set(element, visit);
  const reason = (await pagePrevented(event)) ? 'prevented' : Reflect.get(Object(event.detail), 'reason');
  if (reason === undefined) visit.step('eligible');
  if (typeof reason !== 'string' || !suppressing.has(reason)) return;
  visit.step('eligible');
  visit.step('suppressed', reason);
}

function follow(element: Element, signal: AbortSignal): void {
  const hear = (type: string, act: (visit: Visit, event: CountedEvent) => void): void =>
    element.addEventListener(
      type,
      (event: CountedEvent) => {
        const visit = current.get(element) ?? visitOf(element);
        if (event.survey) visit.survey = event.survey;
        act(visit, event);
      },
      { signal },
    );
  current.set(element, visitOf(element));
  const seen = (): void => whenSeen(element, signal, () => current.get(element)?.step('shown'));

  hear('survey-shown', seen);
  hear('input', (visit) => visit.step('started'));
  hear('survey-delivery', (visit, { delivery }) => {
    if (delivery?.revision === 1 && delivery.state !== 'rejected') visit.step('answered');
  });
  hear('survey-complete', (visit) => visit.step('completed'));
  hear('survey-dismiss', (visit, event) => {
    queueMicrotask(() => event.defaultPrevented || visit.step('dismissed'));
  });
  // It showed while this was being fetched.
  if (Reflect.get(element, 'isOpen') === true) seen();
}
