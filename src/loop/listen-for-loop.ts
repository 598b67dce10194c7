import { said } from '../moment/asking.js';
import { endpointOf } from '../moment/funnel/counts-for.js';

/** On an element that is listened to already, by whatever copy of the library: until when. */
const heard = Symbol.for('kundresa.loop');

/**
 * Fetches what closes the loop when it is first needed: at the first answer that is sent, when a feedback
 * tab opens, or at once where the element gives a receipt, as the code travels with the answer. Nothing
 * waits for it, and where it cannot be fetched the thanks are all that is shown.
 */
export function listenForLoop(element: Element, event: Event): void {
  const signal: unknown = Reflect.get(event, 'signal');
  if (!(signal instanceof AbortSignal) || signal.aborted || Reflect.get(element, heard) === signal) return;
  const endpoint = endpointOf(element);
  const gives = element.hasAttribute('receipt');
  const shows = element.getAttribute('updates') !== 'none';
  if (!endpoint || !isCollector(element, endpoint) || !(gives || shows)) return;
  Reflect.set(element, heard, signal);
  let begun = false;
  const load = (first: Event): void => {
    if (begun) return;
    begun = true;
    void import('./close-loop.js').then(
      ({ closeLoop }) => closeLoop(element, { endpoint, signal, gives, shows, first }),
      console.debug,
    );
  };
  if (gives) return load(event);
  element.addEventListener('survey-send', load, { signal });
  if (element.localName === 'feedback-tab') element.addEventListener('focusin', load, { signal });
}

/** A collector's address ends in `/responses`; where answers cannot be read back, nothing else can. */
function isCollector(element: Element, { pathname }: URL): boolean {
  return said(element, 'ack') !== 'none' && /\/responses\/?$/.test(pathname);
}
