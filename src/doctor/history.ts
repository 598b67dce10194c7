import { keptAway } from '../moment/kept-away.js';
import { isOpen } from './is-open.js';

/** What became of the surveys of a page while the doctor was watching. */
export interface History {
  of(element: Element): { readonly prevented: string | undefined; readonly wasShown: boolean };
}

/** Every event of a survey, of which each may change what there is to say. */
const events = ['connect', 'moment', 'show', 'shown', 'start', 'send', 'delivery', 'complete', 'dismiss'];

/**
 * Hears the surveys of the page until the signal ends it, and tells of every change. What the page prevents is known
 * once all have heard of it, and of what came before, where it was their moment that was prevented.
 */
export function watchHistory(changed: () => void, signal: AbortSignal): History {
  const prevented = new WeakMap<Element, string>();
  const shown = new WeakSet<Element>();
  for (const step of events)
    addEventListener(
      `survey-${step}`,
      (event) => {
        const [element] = event.composedPath();
        if (!(element instanceof Element)) return;
        if (step === 'shown') {
          shown.add(element);
          prevented.delete(element);
        }
        queueMicrotask(() => {
          if (event.defaultPrevented && isToShow(event)) prevented.set(element, event.type);
        });
        changed();
      },
      { signal },
    );
  return {
    of(element) {
      if (isOpen(element)) shown.add(element);
      const earlier = keptAway.has(element) ? 'survey-moment' : undefined;
      return { prevented: prevented.get(element) ?? earlier, wasShown: shown.has(element) };
    },
  };
}

/** Whether a survey would show, were its event not prevented. */
function isToShow(event: Event): boolean {
  if (event.type === 'survey-show') return true;
  return (
    event.type === 'survey-moment' && Reflect.get(Object(Reflect.get(event, 'detail')), 'passed') === true
  );
}
