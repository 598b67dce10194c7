import { fromPage } from '../../from-page.js';
import { visibleDelay } from '../../visible-delay.js';
import { amount, type Trigger } from './trigger.js';

/**
 * `scroll:50`: half of what there is to read has come into view. What scrolls is the page or, in
 * applications, a part of it at least half as high as the window. A page that fits in the window has
 * been read once it was visible for a second.
 */
export const scroll: Trigger = (value, fire, signal) => {
  const wanted = amount(value) / 100;
  const look = (scroller: Element | null): void => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = scroller ?? {};
    // Browsers round: at the end, up to a pixel is missing.
    if (clientHeight * 2 >= innerHeight && scrollTop + clientHeight + 1 >= wanted * scrollHeight) fire();
  };
  addEventListener(
    'scroll',
    ({ target }) => look(target instanceof Element ? target : fromPage('scrollingElement')),
    { capture: true, passive: true, signal },
  );
  void visibleDelay(1, signal).then(() => look(mainScroller()));
};

/** What scrolls in the middle of the window: a part of the page, or else the page. */
function mainScroller(): Element | null {
  const root = fromPage('scrollingElement');
  let node = fromPage('elementFromPoint').call(document, innerWidth / 2, innerHeight / 2);
  for (; node && node !== root; node = node.parentElement) {
    const scrolls = node.scrollHeight > node.clientHeight && node.clientHeight * 2 >= innerHeight;
    if (scrolls && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return root;
}
