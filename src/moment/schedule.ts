import { placementOf, surveyOf } from './asking.js';
import { hasRules } from './has-rules.js';
import { isAsking } from './is-asking.js';
import { keptAway } from './kept-away.js';
import { ownDays } from './marks.js';
import { hasIntricateSteps } from './protected.js';
import type { Ruling } from './ruling.js';
import { giveUpTurn, isFirstInTurn, scheduled } from './turns.js';
import { usualRuling } from './usual-ruling.js';
import { failed, type Verdict } from './verdict.js';
import { warnOnce } from './warn-once.js';

/** Those of them that are not to be seen meanwhile. */
const held = new WeakSet<Element>();

/**
 * Decides when an element shows. A panel, and anything with a `trigger`: its gates are open, what it
 * waits for happens, the gates are still open; then `show()`. What else stands inline shows by itself,
 * unless a gate is closed: then it is hidden at once, so that nothing flashes up. An element that is
 * already waiting is left to wait.
 *
 * @param signal ends the wait: the element has left the page.
 * @param ready makes the element able to show; called only when it will.
 */
export async function schedule(
  element: Element,
  signal: AbortSignal,
  ready?: () => Promise<void>,
): Promise<void> {
  if (scheduled.get(element)?.aborted === false) {
    if (held.has(element)) hold(element);
    return;
  }
  scheduled.set(element, signal);
  const ruling =
    hasRules(element) || hasIntricateSteps()
      ? await rulingFor(element, { signal, ready })
      : usualRuling(element);
  if (ruling) await decide(element, { ruling, signal, ready });
  if (scheduled.get(element) === signal) scheduled.delete(element);
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly ready: (() => Promise<void>) | undefined;
}

async function rulingFor(element: Element, parts: Waiting): Promise<Ruling | undefined> {
  hold(element);
  try {
    const { rulingOf } = await import('./rules.js');
    return await rulingOf(element, { ...parts, usual: usualRuling(element), days: ownDays });
  } catch (error) {
    // Not to ask is better than to ask at the wrong moment.
    warnOnce('the rules could not be loaded.', error);
    return undefined;
  }
}

interface Decision extends Waiting {
  readonly ruling: Ruling;
}

async function decide(element: Element, { ruling, signal, ready }: Decision): Promise<void> {
  while (!signal.aborted) {
    let verdict = ruling.check();
    if (verdict.passed && ruling.waits) {
      hold(element);
      await ruling.wait(signal);
      if (signal.aborted) return;
      verdict = ruling.check();
    }
    // Its turn comes when the page is seen, which may be long after.
    if (verdict.passed && placementOf(element) === 'panel')
      verdict = (await isFirstInTurn(element)) ? ruling.check() : failed('another');
    keptAway.delete(element);
    if (!tell(element, verdict)) {
      keptAway.add(element);
      verdict = failed('prevented');
    }
    if (verdict.passed) {
      await ready?.();
      // Loading takes a while.
      if (signal.aborted) return giveUpTurn(element);
      verdict = ruling.check();
    }
    if (verdict.passed && isAsking(element)) {
      held.delete(element);
      return element.show();
    }
    giveUpTurn(element);
    if (verdict.passed) return;
    hold(element);
    if (!(await ruling.again(verdict, signal))) return;
  }
}

/** Keeps an element off the screen until its moment comes. A panel is so by itself. */
function hold(element: Element): void {
  held.add(element);
  if (placementOf(element) !== 'panel' && isAsking(element)) element.hide();
}

/** Tells the page what was decided, as a doctor would. False when the page prevents what would follow. */
function tell(element: Element, detail: Verdict): boolean {
  const event = new CustomEvent('survey-moment', { bubbles: true, composed: true, cancelable: true, detail });
  return element.dispatchEvent(Object.assign(event, { survey: surveyOf(element) }));
}
