import { createBurstFilter } from '../kiosk/burst.js';
import { askStillThere, type StillThere } from './still-there.js';

/** How long each thing stands, in milliseconds. */
export interface KioskTimes {
  /** The thanks, before the next visitor's turn. */
  readonly thanks: number;
  /** Without a touch, until a visitor is asked whether they are still there. */
  readonly idle: number;
  /** That question, before the survey begins anew. */
  readonly left: number;
}

export interface KioskModeOptions {
  /** What the visitor did first, for which this was fetched. */
  readonly act: Event;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
  readonly times?: KioskTimes;
}

/** As those of a kiosk's own page. */
const usual: KioskTimes = { thanks: 4000, idle: 25_000, left: 20_000 };

/** What a page may have given an element without an attribute. */
const given = ['definition', 'context', 'wording', 'moment'];

const begun = new WeakSet<AbortSignal>();
const bursts = createBurstFilter();

/**
 * Lets an element with the attribute `kiosk` ask one visitor after another, on a touch screen: answers say
 * `channel: kiosk`, the thanks give way to the next visitor's turn, and who walks away in the middle is asked
 * whether they are still there before it begins anew. Each visitor gets an element of their own, so that
 * nothing that the one before touched or typed is in it.
 */
export function kioskMode(element: Element, { act, signal, times = usual }: KioskModeOptions): void {
  if (begun.has(signal)) return;
  begun.add(signal);
  const marked = new Map<unknown, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question: StillThere | undefined;
  let isDone = false;

  const wait = (time: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
  const touch = (): void => {
    if (isDone) return;
    question?.close();
    question = undefined;
    wait(times.idle, ask);
  };
  const ask = (): void => {
    question = askStillThere({ element, goOn: touch });
    wait(times.left, () => renew(element));
  };
  const tag = (event: Event): void => {
    const response: unknown = Reflect.get(event, 'response');
    if (typeof response !== 'object' || response === null) return;
    const id: unknown = Reflect.get(response, 'id');
    const isSuspect = marked.get(id) ?? bursts.isSuspect(Date.now());
    marked.set(id, isSuspect);
    const context = { ...Reflect.get(response, 'context'), suspect: 'burst' };
    Object.assign(response, { channel: 'kiosk' }, isSuspect && { context });
  };

  element.addEventListener('survey-send', tag, { capture: true, signal });
  // A screen that nobody has touched has nothing to forget.
  element.addEventListener('input', touch, { signal });
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => timer !== undefined && touch(), { capture: true, signal });
  element.addEventListener(
    'survey-complete',
    () => {
      isDone = true;
      wait(times.thanks, () => renew(element));
    },
    { signal },
  );
  if (act.type === 'input') touch();
  tag(act);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Puts a new element in the place of one, with all that its page gave it. */
function renew(element: Element): void {
  const next = element.cloneNode(true);
  for (const name of given) {
    const value: unknown = Reflect.get(element, name);
    if (value !== undefined) Reflect.set(next, name, value);
  }
  element.replaceWith(next);
}
