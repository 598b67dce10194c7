import { fromPage } from '../../from-page.js';
import type { Trigger } from './trigger.js';

/** Every per cent, up to half. */
const threshold = [...Array(51).keys()].map((percent) => percent / 100);

/**
 * `seen:#prices`: half of an element is in view or, of one higher than the window, so much that it
 * fills half of that. Elements that come later count too.
 */
export const seen: Trigger = (selector, fire, signal) => {
  const root = fromPage('documentElement');
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, intersectionRect } of entries)
        if (intersectionRatio >= 0.5 || intersectionRect.height * 2 >= innerHeight) fire();
    },
    { threshold },
  );
  // To observe what is observed already does nothing.
  const observe = (): void => root.querySelectorAll(selector).forEach((element) => inView.observe(element));
  observe();
  const changes = new MutationObserver(observe);
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['class', 'id'] });
  signal.addEventListener('abort', () => {
    inView.disconnect();
    changes.disconnect();
  });
};
