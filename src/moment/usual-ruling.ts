import { placementOf } from './asking.js';
import { quiet } from './marks.js';
import { unprotected } from './protected.js';
import type { Ruling } from './ruling.js';
import { visibleDelay } from './visible-delay.js';

/** Seconds of visible time before a panel opens, when its `delay` does not say. */
const usualDelay = 5;

/** What holds where an element names no rules: a panel waits for its delay and opens in no protected step, and quiet periods are kept. */
export function usualRuling(element: Element): Ruling {
  return {
    waits: placementOf(element) === 'panel',
    check() {
      const verdict = unprotected(element);
      return verdict.passed ? quiet(element) : verdict;
    },
    wait: (signal) => visibleDelay(delayOf(element), signal),
    async again(verdict, signal) {
      if (verdict.passed || verdict.reason !== 'protected') return false;
      const { routeChange } = await import('./rules/route-change.js');
      await routeChange(signal);
      return true;
    },
  };
}

/** The attribute `delay` of an element, in seconds. */
export function delayOf(element: Element): number {
  const seconds = Number.parseFloat(element.getAttribute('delay') ?? '');
  return seconds >= 0 ? seconds : usualDelay;
}
