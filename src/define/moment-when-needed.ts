import type { Asking } from '../moment/asking.js';
import { isAsking } from '../moment/is-asking.js';

/** What an element's event carries, as far as it matters here. */
interface ConnectEvent extends Event {
  readonly signal?: AbortSignal;
}

/** Matches what does not simply stand in the page. Rules that mean nothing there are not among them. */
const deciding = '[order-id],[consent],[trigger],[pages],[only],[sample]';
const fetched = new AbortController();
let listening = false;

/**
 * Fetches `moment` when an element first needs it: a panel, one that is not to ask twice, or one that
 * names rules. What simply stands in the page shows at once and fetches nothing. Does nothing where there is no page.
 */
export function momentWhenNeeded(): void {
  if (listening || typeof document === 'undefined') return;
  listening = true;
  addEventListener('survey-connect', hear, { signal: fetched.signal });
}

function hear(event: ConnectEvent): void {
  const [element] = event.composedPath();
  if (event.defaultPrevented || !event.signal || !isAsking(element)) return;
  if (!isPanel(element) && !element.orderId && !element.matches(deciding)) return;
  event.preventDefault();
  element.hide();
  void decide(element, event.signal);
}

async function decide(element: Asking, signal: AbortSignal): Promise<void> {
  try {
    const { join, schedule } = await import('../moment/index.js');
    fetched.abort();
    join();
    await schedule(element, signal, async () => element.show());
  } catch (error) {
    // Not to ask is better than to ask at the wrong moment; what the author put inline is always right.
    console.warn('Kundresa cannot tell when to ask.', error);
    if (!isPanel(element)) element.show();
  }
}

/** Frameworks set the property; the attribute follows later. */
function isPanel(element: Asking): boolean {
  return (element.placement ?? element.getAttribute('placement')) === 'panel';
}
