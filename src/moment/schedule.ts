import { placementOf } from './asking.js';
import { isAsking } from './is-asking.js';
import { isMarked } from './marks.js';
import { visibleDelay } from './visible-delay.js';

/** Seconds of visible time before a panel opens, when its `delay` does not say. */
const usualDelay = 5;

/** Elements whose moment is waited for, and what ends the wait. */
const scheduled = new WeakMap<Element, AbortSignal>();

/**
 * Decides when an element shows. A panel: its gate is open, its delay passes, the gate is still
 * open; then `show()`. What stands inline shows by itself, unless it was answered or dismissed
 * before: then it is hidden at once, so that nothing flashes up. An element that is already waiting
 * is left to wait.
 *
 * @param signal ends the wait: the element has left the page.
 * @param ready makes the element able to show; called only when it will.
 */
export async function schedule(
  element: Element,
  signal: AbortSignal,
  ready?: () => Promise<void>,
): Promise<void> {
  if (scheduled.get(element)?.aborted === false) return;
  scheduled.set(element, signal);
  await decide(element, signal, ready);
  if (scheduled.get(element) === signal) scheduled.delete(element);
}

async function decide(element: Element, signal: AbortSignal, ready?: () => Promise<void>): Promise<void> {
  const isOpen = (): boolean => !signal.aborted && !isMarked(element);
  const panel = placementOf(element) === 'panel';
  if (!isOpen()) {
    if (!panel && isAsking(element)) element.hide();
    return;
  }
  if (panel) await visibleDelay(delayOf(element), signal);
  if (isOpen()) await ready?.();
  if (panel && isOpen() && isAsking(element)) element.show();
}

function delayOf(element: Element): number {
  const seconds = Number.parseFloat(element.getAttribute('delay') ?? '');
  return seconds >= 0 ? seconds : usualDelay;
}
