import { orderOf, placementOf, surveyOf } from './asking.js';

const outcomes = ['answered', 'dismissed'] as const;

/** What became of a survey that was shown. */
export type Outcome = (typeof outcomes)[number];

const day = 86_400_000;
/** How long a survey then stays away, in milliseconds. */
const quiet: Readonly<Record<Outcome, number>> = { answered: 90 * day, dismissed: 30 * day };
const prefix = 'kundresa:mark:';

/** The marks of this page view, by key, written as they are in storage. */
const view = new Map<string, string>();

/**
 * Remembers what became of an element's survey: for the page view, and in localStorage only when
 * the element says `consent="storage"`. Its one entry is called `kundresa:mark:<survey>`, for a poll
 * about an order `kundresa:mark:<survey>:<order id>`, and holds the outcome and the time in
 * milliseconds: `answered 1763755200000`. A feedback tab is always there, so nothing is kept of it.
 *
 * Closing the panel after an answer does not turn the answer into a dismissal.
 */
export function mark(element: Element, outcome: Outcome): void {
  if (placementOf(element) === 'tab') return;
  if (outcome === 'answered' || standing(element) !== 'answered') keep(element, outcome);
}

/**
 * Whether an element's survey was answered within 90 days or dismissed within 30, and so stays away.
 * What an author put inline stays where it is for the page view, unless it is about an order. A survey
 * of several pages that was left halfway, of which `kundresa:resume:<survey>` tells, can be gone on with.
 */
export function isMarked(element: Element): boolean {
  const stays = placementOf(element) === 'inline' && !orderOf(element) && !mayStore(element);
  const begun = inStorage(element, (storage) => storage.getItem(`kundresa:resume:${surveyOf(element)}`));
  return !stays && !begun && standing(element) !== undefined;
}

/** The outcome that still holds. When the clock ran ahead as it was written, its time counts from now. */
function standing(element: Element): Outcome | undefined {
  const key = keyOf(element);
  const found = read(view.get(key) ?? inStorage(element, (storage) => storage.getItem(key)));
  if (found && found.age < 0) keep(element, found.outcome);
  return found?.outcome;
}

function keep(element: Element, outcome: Outcome): void {
  const key = keyOf(element);
  const text = `${outcome} ${Date.now()}`;
  view.set(key, text);
  inStorage(element, (storage) => {
    storage.setItem(key, text);
    for (const name of Object.keys(storage)) {
      if (name.startsWith(prefix) && !read(storage.getItem(name))) storage.removeItem(name);
    }
  });
}

/** What a mark says, unless its time is over, or so far ahead that it cannot be true. */
function read(text: string | null | undefined): { outcome: Outcome; age: number } | undefined {
  const [word, at] = text?.split(' ') ?? [];
  const outcome = outcomes.find((each) => each === word);
  const age = Date.now() - Number(at);
  return outcome && Math.abs(age) < quiet[outcome] ? { outcome, age } : undefined;
}

function keyOf(element: Element): string {
  const order = orderOf(element);
  return prefix + surveyOf(element) + (order ? `:${order}` : '');
}

function mayStore(element: Element): boolean {
  return /(^|\s)storage(\s|$)/i.test(element.getAttribute('consent') ?? '');
}

/** Uses localStorage, where that is allowed and possible. */
function inStorage<Result>(element: Element, use: (storage: Storage) => Result): Result | undefined {
  try {
    return mayStore(element) ? use(localStorage) : undefined;
  } catch {
    return undefined; // Forbidden or full: the mark then holds for the page view.
  }
}
