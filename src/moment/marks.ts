import { orderOf, placementOf, surveyOf } from './asking.js';
import { inStorage, mayKeepWish, mayStore, recall, remember, view } from './memory.js';
import { failed, passed, type Verdict } from './verdict.js';

const day = 86_400_000;
const week = 7 * day;
const prefix = 'kundresa:mark:';
const never = 'kundresa:never';

/** For how many days a survey stays away after each outcome, and after any other survey asked. */
export interface QuietDays {
  readonly answered: number;
  readonly dismissed: number;
  /** Shown, and left alone. */
  readonly ignored: number;
  /** The same for the second time. */
  readonly 'ignored-twice': number;
  readonly any: number;
}

const usual: QuietDays = { answered: 90, dismissed: 30, ignored: 7, 'ignored-twice': 90, any: 14 };
/** Those that the rule `quiet` of an element changes. */
export const ownDays = new WeakMap<Element, Partial<QuietDays & { readonly never: number }>>();

/** What may become of a survey that was shown. */
export type Outcome = 'answered' | 'dismissed' | 'ignored';

/** An outcome as it is kept, and how long ago that was, in milliseconds. */
interface Mark {
  readonly outcome: keyof QuietDays;
  readonly age: number;
}

/**
 * Remembers what became of an element's survey: for the page view, and in localStorage only when
 * the element says `consent="storage"`. Its one entry is called `kundresa:mark:<survey>`, for a poll
 * about an order `kundresa:mark:<survey>:<order id>`, and holds the outcome and the time in
 * milliseconds: `answered 1763755200000`. A feedback tab is always there, so nothing is kept of it.
 *
 * A panel counts as `ignored` from the moment it shows until something becomes of it. Closing it after
 * an answer does not turn the answer into a dismissal.
 */
export function mark(element: Element, outcome: Outcome): void {
  if (placementOf(element) === 'tab') return;
  const key = keyOf(element);
  const before = read(element, key);
  const again = outcome === 'ignored' && before?.outcome.startsWith(outcome);
  const stands = before && outcome !== 'answered' && left(element, before) > 0;
  if (!again && stands && (before.outcome === 'answered' || outcome === 'ignored')) return;
  write(element, key, again ? 'ignored-twice' : outcome);
  inStorage(element, (storage) => {
    for (const name of Object.keys(storage))
      if (name.startsWith(prefix) && !read(element, name)) storage.removeItem(name);
  });
}

/**
 * Whether an element's survey was answered within 90 days, dismissed within 30 or ignored within 7,
 * and so stays away; and of a panel, whether another survey asked within 14. What an author put inline
 * stays where it is for the page view, unless it is about an order. Trials are not kept away,
 * nor is a survey of several pages that was left halfway, of which `kundresa:resume:<survey>` tells.
 */
export function quiet(element: Element): Verdict {
  const [placement, order, own] = [placementOf(element), orderOf(element), keyOf(element)];
  const stays = placement === 'inline' && !order && !mayStore(element);
  const begun = inStorage(element, (storage) => storage.getItem(`kundresa:resume:${surveyOf(element)}`));
  if (placement === 'tab' || stays || begun || element.hasAttribute('test')) return passed;
  if (isUnwanted(element)) return failed('never');
  const keys = [own];
  if (placement === 'panel' && !order)
    keys.push(...view.keys(), ...(inStorage(element, (storage) => Object.keys(storage)) ?? []));
  let wait = 0;
  for (const key of keys) {
    const found = key.startsWith(prefix) && read(element, key);
    if (found) wait = Math.max(wait, left(element, key === own ? found : { ...found, outcome: 'any' }));
  }
  return wait ? { passed: false, reason: 'quiet', until: Date.now() + wait } : passed;
}

/**
 * Remembers that the visitor wants no survey of the site any more: for the page view and, as the visitor asked for
 * it, also where nobody knows whether things may be stored, as `kundresa:never` with the time in milliseconds.
 */
export function markNever(element: Element): void {
  const now = String(Date.now());
  view.set(never, now);
  inStorage(element, (storage) => storage.setItem(never, now), mayKeepWish);
}

/** A panel keeps to it. What an author put inline does so where the rule `quiet` says `never`. */
function isUnwanted(element: Element): boolean {
  const keeps = placementOf(element) === 'panel' || ownDays.get(element)?.never !== undefined;
  const kept = (): unknown => inStorage(element, (storage) => storage.getItem(never), mayKeepWish);
  return keeps && (view.has(never) || !!kept());
}

/** How long a mark still keeps a survey away, in milliseconds; not above zero when it does not. */
function left(element: Element, { outcome, age }: Mark): number {
  return daysOf(element, outcome) * day - age;
}

function daysOf(element: Element, outcome: keyof QuietDays): number {
  return ownDays.get(element)?.[outcome] ?? usual[outcome];
}

/** What a mark says, unless its time is over. */
function read(element: Element, key: string): Mark | undefined {
  const text = recall(element, key) ?? '';
  const [outcome = '', , kept = 90] = text.split(' ');
  if (!isOutcome(outcome)) return undefined;
  const age = Date.now() - sinceWhen(element, key, text);
  return age < Number(kept) * day ? { outcome, age } : undefined;
}

/**
 * Since when a mark holds, by the clock as it is now. One from the future was written by a clock that
 * ran ahead, or is read by one that was set back: nobody can tell, so it counts from when it was first
 * read, which stands at its end. Where it is still from the future a week later, it was the former, and
 * counts so for good; where it is not, the clock was put right, and its own time is true.
 */
function sinceWhen(element: Element, key: string, text: string): number {
  const now = Date.now();
  const [outcome, at, kept = 90, seen = now] = text.split(' ');
  if (!(now < Number(at))) return Number(at);
  const isSettled = now - Number(seen) > week;
  const settled = isSettled ? `${outcome} ${seen} ${kept}` : `${outcome} ${at} ${kept} ${seen}`;
  if (settled !== text) remember(element, key, settled);
  return Math.min(Number(seen), now);
}

function isOutcome(text: string): text is keyof QuietDays {
  return text in usual && text !== 'any';
}

/** For how many days it is kept stands at its end where that is longer than 90. */
function write(element: Element, key: string, outcome: keyof QuietDays): void {
  const days = Math.max(daysOf(element, outcome), daysOf(element, 'any'));
  remember(element, key, `${outcome} ${Date.now()}${days > 90 ? ` ${days}` : ''}`);
}

function keyOf(element: Element): string {
  const order = orderOf(element);
  return prefix + surveyOf(element) + (order ? `:${order}` : '');
}
