import { clearStorage } from './clear-storage.js';
import { forgetOutbox } from './forget-outbox.js';
import { surveys, surveysOnPage } from './surveys-on-page.js';
import type { Consent } from './types.js';
import { purposes, reportUnknown, withConsent } from './words.js';

/** What is known by now. */
let known: Consent = {};
/** Events that were heard: several may hear the same one. */
const heard = new WeakSet<Event>();
let hearing = false;
let watching = false;

/** Listens for `survey-consent` from now on, and sees to every element. Once is enough. */
export function keepConsent(): void {
  if (!hearing) addEventListener('survey-consent', hearConsent);
  hearing = true;
}

/**
 * Takes over what an event `survey-consent` says: in the attribute `consent` of every survey, where all
 * that asks, stores or sends looks. When storage is denied, what was kept is deleted.
 */
export function hearConsent(event: Event): void {
  const detail: unknown = Reflect.get(event, 'detail');
  if (typeof detail !== 'object' || detail === null || heard.has(event)) return;
  heard.add(event);
  reportUnknown(Object.keys(detail));
  const said = purposes.filter((purpose) => purpose in detail);
  known = { ...known, ...Object.fromEntries(said.map((purpose) => [purpose, allowed(detail, purpose)])) };
  watchSurveys();
  surveysOnPage().forEach(tell);
  if (Reflect.get(detail, 'storage') !== false) return;
  clearStorage();
  void forgetOutbox();
}

function allowed(detail: object, purpose: string): boolean | undefined {
  const value: unknown = Reflect.get(detail, purpose) ?? undefined;
  if (typeof value === 'boolean' || value === undefined) return value;
  console.warn(`Kundresa: consent to ${purpose} is true, false or undefined, not ${JSON.stringify(value)}.`);
  return undefined;
}

/** Elements that come later are told before anybody decides about them. */
function watchSurveys(): void {
  if (watching) return;
  watching = true;
  addEventListener('survey-connect', tellTarget, { capture: true });
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(surveys)) tell(node);
      node.querySelectorAll(surveys).forEach(tell);
    }
  }).observe(document, { childList: true, subtree: true });
}

function tellTarget(event: Event): void {
  const [element] = event.composedPath();
  if (element instanceof Element) tell(element);
}

function tell(element: Element): void {
  const before = element.getAttribute('consent') ?? '';
  const text = withConsent(before, known);
  if (text === before) return;
  if (text) element.setAttribute('consent', text);
  else element.removeAttribute('consent');
  // It looks again at what it may ask, and at who delivers.
  if (isDrawn(element)) element.requestUpdate('consent', before);
}

/** An element that is defined, as far as it matters here. */
interface Drawn extends Element {
  requestUpdate(name: string, before: string): void;
}

function isDrawn(element: Element): element is Drawn {
  return 'requestUpdate' in element;
}
