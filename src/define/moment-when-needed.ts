import type { Asking } from '../moment/asking.js';
import type * as Moment from '../moment/index.js';
import { isAsking } from '../moment/is-asking.js';
import { needsMoment } from '../moment/needs-moment.js';
import type * as Follow from './follow.js';

/** What an element's event carries, as far as it matters here. */
interface ConnectEvent extends Event {
  readonly signal?: AbortSignal;
}

const fetched = new AbortController();
let listening = false;

/**
 * Fetches `moment` when an element first needs it: a panel, one that is not to ask twice, or one that
 * names rules. What simply stands in the page shows at once and fetches nothing. Does nothing where there is no page.
 *
 * @param follow has the steps of a survey counted, for its response rate, and shows what became of answers
 */
export function momentWhenNeeded(follow: typeof Follow.follow): void {
  if (listening || typeof document === 'undefined') return;
  listening = true;
  doctorWhenAsked(location.search.includes('kundresa-doctor'));
  addEventListener('survey-connect', hear, { signal: fetched.signal });
  addEventListener('survey-delivery', remember, { signal: fetched.signal });
  for (const type of ['survey-connect', 'survey-moment'])
    addEventListener(type, (event) => {
      const [element] = event.composedPath();
      if (!(element instanceof Element)) return;
      doctorWhenAsked(element.matches('[debug]'));
      follow(element, event);
    });
  addEventListener('survey-consent', passOn);
}

/** Opens the doctor, which explains the surveys of the page to whoever puts them there, where the page's address or an element asks for it. */
export function doctorWhenAsked(asks: boolean): void {
  if (asks) void import('../doctor/doctor.js').then(({ open }) => open(), console.debug);
}

/** Passes on what the visitor allows, as a page says it that imports nothing. */
function passOn(event: Event): void {
  void import('../consent/for-scripts.js').then((consent) => consent.hear(event), console.warn);
}

function hear(event: ConnectEvent): void {
  const [element] = event.composedPath();
  if (event.defaultPrevented || !event.signal || !isAsking(element) || !needsMoment(element)) return;
  event.preventDefault();
  void decide(element, event.signal);
}

/** Consent may come while a survey stands there, and then holds for its answer. */
function remember(event: Event): void {
  const [element] = event.composedPath();
  if (isAsking(element) && needsMoment(element))
    void loadMoment().then(({ mark }) => mark(element, 'answered'), console.debug);
}

async function decide(element: Asking, signal: AbortSignal): Promise<void> {
  try {
    const { schedule } = await loadMoment();
    await schedule(element, signal);
  } catch (error) {
    // Not to ask is better than to ask at the wrong moment; what the author put inline is always right.
    console.warn('Kundresa:', error);
    if (element.placement !== 'panel') element.show();
  }
}

/** Fetches `moment`, which from then on hears the elements itself. Rejects when it cannot be fetched. */
export async function loadMoment(): Promise<typeof Moment> {
  const moment = await import('../moment/index.js');
  fetched.abort();
  moment.join();
  return moment;
}
