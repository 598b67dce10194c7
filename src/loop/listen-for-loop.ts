import { answersTo, isCollector } from '../moment/funnel/answers-to.js';

/** What an element tells when it joins the page. */
interface ConnectEvent extends Event {
  readonly signal?: AbortSignal;
}

/**
 * Fetches what closes the loop when it is first needed: at the first answer that is sent, when a feedback
 * tab opens, or at once where the element gives a receipt, as the code travels with the answer. Nothing
 * waits for it, and where it cannot be fetched the thanks are all that is shown.
 */
export function listenForLoop(element: Element, event: ConnectEvent): void {
  const { signal } = event;
  const to = answersTo(element);
  const gives = element.matches('[receipt]');
  const shows = !element.matches('[updates=none]');
  if (!signal || !to || !isCollector(element, to) || !(gives || shows)) return;
  let begun = gives;
  const load = (first: Event): void => {
    if (begun && first !== event) return;
    begun = true;
    void import('./close-loop.js').then(
      ({ closeLoop }) => closeLoop(element, { endpoint: new URL(to.endpoint), signal, gives, shows, first }),
      console.debug,
    );
  };
  if (gives) load(event);
  element.addEventListener('survey-send', load, { signal });
  if (element.matches('feedback-tab')) element.addEventListener('focusin', load, { signal });
}
