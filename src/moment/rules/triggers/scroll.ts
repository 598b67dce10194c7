import { fromPage } from '../../from-page.js';
import { isMain } from './main-scroller.js';
import { amount, type Trigger } from './trigger.js';
import { whenScrolled } from './when-scrolled.js';

/**
 * `scroll:50`: half of what there is to read has come into view. What scrolls is the page or, in
 * applications, a part of it that takes at least half of the window in both directions. A page that fits in
 * the window has been read once it was visible for a second.
 */
export const scroll: Trigger = (value, fire, signal) => {
  const wanted = amount(value) / 100;
  if (wanted > 1) throw new Error('There is no more than 100 %.');
  whenScrolled((scroller) => {
    if (scroller !== fromPage('scrollingElement') && !isMain(scroller)) return;
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    // Browsers round: at the end, up to a pixel is missing.
    if (scrollTop + clientHeight + 1 >= wanted * scrollHeight) fire();
  }, signal);
};
