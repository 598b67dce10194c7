import { fromPage } from '../../from-page.js';
import type { Trigger } from './trigger.js';

/** `click:.help`: something within an element is clicked, also within one that comes later, or in its shadow root. */
export const click: Trigger = (selector, fire, signal) => {
  fromPage('documentElement').querySelector(selector); // Throws now, not at each click.
  addEventListener(
    'click',
    (event) => {
      if (event.composedPath().some((node) => node instanceof Element && node.matches(selector))) fire();
    },
    { capture: true, signal },
  );
};
