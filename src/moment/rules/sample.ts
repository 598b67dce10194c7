import type { Sampling } from '../../wire/types.js';
import { surveyOf } from '../asking.js';
import { inStorage, mayStore, remember, view } from '../memory.js';
import { ruleOf } from '../rule-of.js';
import { failed, passed, type Verdict } from '../verdict.js';
import { warnOnce } from '../warn-once.js';

/**
 * Whether an element asks this visitor. A number from 0 to 1 is drawn for each survey, kept under
 * `kundresa:dice:<survey>` with consent to storage and for the page view without, and is to be lower
 * than the share. For `every:5` a fifth is added to it at each page view, so that from a random start
 * on exactly every fifth is asked.
 */
export function sample(element: Element): Verdict {
  if (!ruleOf(element, 'sample')) return passed;
  const sampling = samplingOf(element);
  return sampling && lotOf(element, sampling) < sampling.rate ? passed : failed('sample');
}

/** Keeps a lot that was drawn before the visitor allowed storage, once they do, until the signal ends it. */
export function keepLot(element: Element, signal: AbortSignal): void {
  const consent = new MutationObserver(() => {
    if (view.has(keyOf(element))) sample(element);
  });
  consent.observe(element, { attributeFilter: ['consent'] });
  signal.addEventListener('abort', () => consent.disconnect());
}

function lotOf(element: Element, { method, rate }: Sampling): number {
  const key = keyOf(element);
  const isKept = `${key}:kept`;
  const drawn = lotIn(view.get(key));
  if (drawn !== undefined && (view.has(isKept) || !mayStore(element))) return drawn;
  // One of an earlier page view goes before one of this.
  const before = lotIn(inStorage(element, (storage) => storage.getItem(key)));
  const begin = before ?? Math.random();
  const next = method === 'every' ? (begin + rate) % 1 : begin;
  const lot = before === undefined ? (drawn ?? next) : next;
  if (mayStore(element)) view.set(isKept, '');
  remember(element, key, String(lot));
  return lot;
}

function lotIn(text: string | null | undefined): number | undefined {
  const lot = Number(text || Number.NaN);
  return lot >= 0 && lot < 1 ? lot : undefined;
}

function keyOf(element: Element): string {
  return `kundresa:dice:${surveyOf(element)}`;
}

/** How those who are asked are chosen. Undefined when all are, or when the rule makes no sense. */
export function samplingOf(element: Element): Sampling | undefined {
  const rule = ruleOf(element, 'sample')?.trim();
  if (!rule) return undefined;
  const [, every] = /^every:(\d+)$/.exec(rule) ?? [];
  // Half of `2,5%` would be worse than none.
  const [, share, percent] = /^([\d.]+(?:e-\d+)?)\s?(%?)$/.exec(rule) ?? [];
  const rate = every ? 1 / Number(every) : Number(share) / (percent ? 100 : 1);
  if (rate >= 0 && rate <= 1) return { method: every ? 'every' : 'share', rate };
  warnOnce(`sample cannot be “${rule}”: write 10%, or every:10.`);
  return undefined;
}
