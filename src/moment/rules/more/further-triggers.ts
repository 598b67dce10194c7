import { fromPage } from '../../from-page.js';
import { mainScroller } from '../triggers/main-scroller.js';
import { amount, type Trigger } from '../triggers/trigger.js';
import { whenScrolled } from '../triggers/when-scrolled.js';
import { visibleDelay } from '../../visible-delay.js';

/** Triggers that fewer pages wait for, by name. */
export const furtherTriggers: Readonly<Record<string, Trigger>> = {
  event,
  idle,
  return: returns,
  end,
  'exit-touch': exitTouch,
};

/** `event:cart:added`: an event of that name, on the window, the document or anything in it. */
function event(...[name, fire, signal]: Parameters<Trigger>): void {
  if (!name) throw new Error('It names no event.');
  addEventListener(name, fire, { capture: true, signal });
}

/** `idle:30`: for thirty seconds of visible time nobody moved, typed, touched or scrolled. */
function idle(...[value, fire, signal]: Parameters<Trigger>): void {
  const seconds = amount(value);
  let since = performance.now();
  for (const type of ['mousemove', 'pointerdown', 'keydown', 'scroll', 'touchmove', 'visibilitychange'])
    addEventListener(type, () => (since = performance.now()), { capture: true, passive: true, signal });
  const wait = async (left: number): Promise<void> => {
    await visibleDelay(left, signal);
    if (signal.aborted) return;
    const passed = (performance.now() - since) / 1000;
    // Timers may come a little early.
    if (passed >= seconds - 0.01) fire();
    else await wait(seconds - passed);
  };
  void wait(seconds);
}

/** `return:10`: the visitor comes back to the tab, ten seconds or more after leaving it. */
function returns(...[value, fire, signal]: Parameters<Trigger>): void {
  const least = value ? amount(value) * 1000 : 0;
  let left = Infinity;
  const turn = (): void => {
    if (fromPage('visibilityState') !== 'visible') left = performance.now();
    else if (performance.now() - left >= least) fire();
  };
  addEventListener('visibilitychange', turn, { signal });
}

/**
 * `end`, `end:.article`: the end of what there is to read is in view. Without a selector that is the
 * first `article` or `main`, and without those what scrolls: the page, or the main part of an application.
 */
function end(...[selector, fire, signal]: Parameters<Trigger>): void {
  const root = fromPage('documentElement');
  root.querySelector(selector || '*'); // Throws now, not at each turn.
  whenScrolled((scroller) => {
    const content = root.querySelector(selector || 'article,main,[role=main]');
    const { bottom = Infinity, height = 0 } = content?.getBoundingClientRect() ?? {};
    const isAtEnd = scroller.scrollTop + scroller.clientHeight + 1 >= scroller.scrollHeight;
    if (
      content || selector ? height > 0 && bottom <= innerHeight + 1 : isAtEnd && scroller === mainScroller()
    )
      fire();
  }, signal);
}

/**
 * `exit-touch`: on a touch screen, somebody flicks back to the top, as one does who looks for the
 * address. Nothing is ever held back: neither the button Back nor the page.
 */
function exitTouch(...[, fire, signal]: Parameters<Trigger>): void {
  if (!matchMedia('(pointer:coarse)').matches) return;
  let from = { top: scrollY, time: performance.now() };
  addEventListener(
    'scroll',
    () => {
      const here = { top: scrollY, time: performance.now() };
      const [up, time] = [from.top - here.top, here.time - from.time];
      if (up > 300 && up > 2 * time) fire();
      // Where the flick began: the last time that the page stood still or went down.
      if (up < 0 || time > 300) from = here;
    },
    { passive: true, signal },
  );
}
