import { surveyOf } from '../../asking.js';
import { ruleOf } from '../../rule-of.js';

const steps = ['moment', 'shown', 'start', 'send', 'delivery', 'complete', 'dismiss'];

/**
 * Pushes what happens with an element onto the array that the rule `push` names, such as `dataLayer`,
 * if the page has one: `{event: 'kundresa', step: 'shown', survey: 'nps', …}`. Of a delivery it tells whether the answer is
 * queued, delivered, waiting or rejected. Never what was answered.
 */
export function pushEvents(element: Element, signal: AbortSignal): void {
  const name = ruleOf(element, 'push');
  if (!name) return;
  for (const step of steps)
    element.addEventListener(
      `survey-${step}`,
      (event) => {
        const layer: unknown = Reflect.get(globalThis, name);
        if (!Array.isArray(layer)) return;
        const tags = ['stage', 'touchpoint'].flatMap((tag) => {
          const value = element.getAttribute(tag);
          return value ? [[tag, value]] : [];
        });
        const verdict = event instanceof CustomEvent ? { verdict: event.detail as unknown } : {};
        const state: unknown = Reflect.get(Object(Reflect.get(event, 'delivery')), 'state');
        layer.push({
          event: 'kundresa',
          step,
          survey: surveyOf(element),
          ...Object.fromEntries(tags),
          ...verdict,
          ...(state === undefined ? {} : { delivery: state }),
        });
      },
      { signal },
    );
}
