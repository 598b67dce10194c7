import { fromPage } from '../../from-page.js';
import type { Trigger } from './trigger.js';

/** `click:.help`: something within an element is clicked, also within one that comes later. */
export const click: Trigger = (selector, fire, signal) => {
  fromPage('documentElement').querySelector(selector); // Throws now, not at each click.
  addEventListener(
    'click',
    (event) => {
      const [clicked] = event.composedPath();
      if (clicked instanceof Element && clicked.closest(selector)) fire();
    },
    { capture: true, signal },
  );
};
