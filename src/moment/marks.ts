import { orderOf, placementOf, surveyOf } from './asking.js';
import { isTrial } from './is-trial.js';
import { inStorage, mayKeepWish, mayStore, recall, remember, view } from './memory.js';
import { failed, passed, type Verdict } from './verdict.js';

const day = 86_400_000;
const week = 7 * day;
/** Longer ago than any clock can be right about: before it was set, it stood in 1970 or 2000. */
const ages = 3e11;
const prefix = 'kundresa:mark:';
/** Under which the visitor's wish to be asked no more is kept. */
export const never = 'kundresa:never';

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

/** For how many days a relationship survey, which asks about the company as a whole, stays away after an answer. */
const relationship = 180;
const usual: QuietDays = { answered: 90, dismissed: 30, ignored: 7, 'ignored-twice': 90, any: 14 };
/** Those that the rule `quiet` of an element changes. */
export const ownDays = new WeakMap<Element, Partial<QuietDays & { readonly never: number }>>();

/** What may become of a survey that was shown. */
export type Outcome = 'answered' | 'dismissed' | 'ignored';

/** An outcome as it is kept, and how long ago that was, in milliseconds. */
interface Mark {
  readonly outcome: keyof QuietDays;
  readonly age: number;
  /** Whether it is no longer to be kept. */
  readonly isOver: boolean;
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
  // The alphabet has them in their order: nothing takes the place of what says more.
  if (before && before.outcome < outcome && left(element, before) > 0) return;
  const again = outcome === 'ignored' && before?.outcome.startsWith(outcome);
  write(element, key, again ? 'ignored-twice' : outcome);
  inStorage(element, (storage) => {
    for (const name of Object.keys(storage))
      if (name.startsWith(prefix) && read(element, name)?.isOver !== false) storage.removeItem(name);
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
  if (placement === 'tab' || isTrial(element)) return passed;
  if (isUnwanted(element)) return failed('never');
  const stays = placement === 'inline' && !order && !mayStore(element);
  if (stays || isLeftHalfway(element)) return passed;
  const keys = [own];
  if (placement === 'panel' && !order)
    keys.push(...view.keys(), ...(inStorage(element, (storage) => Object.keys(storage)) ?? []));
  let wait = 0;
  for (const key of keys) {
    const found = key.startsWith(prefix) && read(element, key);
    const more = found && left(element, found, key === own ? found.outcome : 'any');
    // What somebody else wrote under such a key may be no number.
    if (more && more > wait) wait = more;
  }
  return wait ? { passed: false, reason: 'quiet', until: Date.now() + wait } : passed;
}

/** Whether it can be gone on with: what tells of it is cleared away after a day, but only by the survey itself. */
function isLeftHalfway(element: Element): boolean | undefined {
  return inStorage(element, (storage) => {
    const place: { at: number } = JSON.parse(String(storage.getItem(`kundresa:resume:${surveyOf(element)}`)));
    return Math.abs(Date.now() - place.at) < day;
  });
}

/** A panel keeps to it. What an author put inline does so where the rule `quiet` says `never`. */
function isUnwanted(element: Element): boolean {
  const keeps = placementOf(element) === 'panel' || ownDays.get(element)?.never;
  return !!keeps && !!recall(element, never, mayKeepWish);
}

/** How long a mark still keeps a survey away, in milliseconds; not above zero when it does not. */
function left(element: Element, { outcome, age }: Mark, as: keyof QuietDays = outcome): number {
  return daysOf(element, as) * day - age;
}

/** An order is asked about once. */
function daysOf(element: Element, outcome: keyof QuietDays): number {
  const longer = outcome === 'answered' && surveyOf(element) === 'relationship-nps' ? relationship : 0;
  return ownDays.get(element)?.[outcome] ?? (orderOf(element) ? Infinity : longer || usual[outcome]);
}

/**
 * What a mark says, by the clock as it is now. One from the future, or from ages ago, was written by
 * a clock that was wrong, or is read by one: nobody can tell, so it counts from when it was first
 * read, which stands at its end. Where it is still so a week later, it was the former, and
 * counts so for good; where it is not, the clock was put right, and its own time is true.
 */
function read(element: Element, key: string): Mark | undefined {
  const now = Date.now();
  const text = recall(element, key) ?? '';
  const [outcome = '', at, kept = 90, seen = now] = text.split(' ');
  if (!isOutcome(outcome)) return undefined;
  let since = Number(at);
  if (now < since || now - since > ages) {
    since = Math.min(Number(seen), now) || now;
    const isSettled = now - since > week;
    const known = isSettled ? `${outcome} ${since} ${kept}` : `${outcome} ${at} ${kept} ${since}`;
    if (known !== text) remember(element, key, known);
  }
  const age = now - since;
  return { outcome, age, isOver: !(age < Number(kept) * day) };
}

function isOutcome(text: string): text is keyof QuietDays {
  return text in usual && text !== 'any';
}

/** For how many days it is kept stands at its end where that is longer than 90. */
function write(element: Element, key: string, outcome: keyof QuietDays): void {
  const days = Math.max(daysOf(element, outcome), daysOf(element, 'any'));
  remember(element, key, `${outcome} ${Date.now()}${days > 90 ? ` ${days}` : ''}`);
}

/** Under which it is remembered what became of an element's survey. */
export function keyOf(element: Element): string {
  const order = orderOf(element);
  return prefix + surveyOf(element) + (order ? `:${order}` : '');
}
