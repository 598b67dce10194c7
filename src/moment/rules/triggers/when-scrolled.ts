import { fromPage } from '../../from-page.js';
import { visibleDelay } from '../../visible-delay.js';
import { mainScroller } from './main-scroller.js';

/**
 * Tells of what scrolls in the middle of the window once the page was visible for a second, and of whatever
 * scrolls, until the signal ends it. What scrolls within a shadow root is not heard outside of it: there it is
 * heard when it is in the middle, or once the visitor has pointed at it or moved the focus there.
 */
export function whenScrolled(look: (scroller: Element) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const roots = new Set<EventTarget>();
  const hear = (event: Event): void => {
    const [target] = event.composedPath();
    const scroller = target instanceof Element ? target : fromPage('scrollingElement');
    if (scroller) look(scroller);
  };
  const hearIn = (root: EventTarget): void => {
    if (!(root instanceof ShadowRoot) || roots.has(root)) return;
    roots.add(root);
    root.addEventListener('scroll', hear, options);
  };
  addEventListener('scroll', hear, options);
  for (const type of ['pointerover', 'focusin'])
    addEventListener(type, (event) => event.composedPath().forEach(hearIn), options);
  void visibleDelay(1, signal).then(() => {
    const scroller = signal.aborted ? null : mainScroller();
    if (!scroller) return;
    hearIn(scroller.getRootNode());
    look(scroller);
  });
}
