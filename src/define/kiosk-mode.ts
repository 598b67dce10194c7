import { usualTimes, type KioskTimes } from '../kiosk/usual-times.js';
import { renew } from './renew.js';
import { askStillThere, type StillThere } from './still-there.js';
import { tagForKiosk } from './tag-for-kiosk.js';

export interface KioskModeOptions {
  /** What the visitor did first, for which this was fetched. */
  readonly act: Event;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
  /** Default: as those of a kiosk's own page. */
  readonly times?: KioskTimes;
}

const begun = new WeakSet<AbortSignal>();

/**
 * Lets an element with the attribute `kiosk` ask one visitor after another, on a touch screen: answers say
 * `channel: kiosk`, the thanks give way to the next visitor's turn, and who walks away in the middle is asked
 * whether they are still there before it begins anew. Each visitor gets an element of their own, so that
 * nothing that the one before touched or typed is in it.
 */
export function kioskMode(element: Element, { act, signal, times = usualTimes }: KioskModeOptions): void {
  if (begun.has(signal)) return;
  begun.add(signal);
  const turn = takeTurns(element, { signal, times });
  element.addEventListener('survey-send', tagForKiosk, { capture: true, signal });
  element.addEventListener('survey-complete', turn.end, { signal });
  element.addEventListener('input', turn.touch, { signal });
  for (const type of ['pointerdown', 'keydown'])
    // A screen that nobody has touched has nothing to forget.
    addEventListener(type, () => turn.hasBegun() && turn.touch(), { capture: true, signal });
  if (act.type === 'input') turn.touch();
  tagForKiosk(act);
}

/** The turn of one visitor. */
interface Turn {
  readonly hasBegun: () => boolean;
  /** Somebody is there. */
  readonly touch: () => void;
  /** The last page was answered. */
  readonly end: () => void;
}

function takeTurns(element: Element, { signal, times }: Required<Omit<KioskModeOptions, 'act'>>): Turn {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question: StillThere | undefined;
  let isDone = false;
  const wait = (time: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
  const ask = (): void => {
    question = askStillThere({ element, goOn: touch });
    wait(times.left, () => renew(element));
  };
  function touch(): void {
    if (isDone) return;
    question?.close();
    question = undefined;
    wait(times.idle, ask);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    hasBegun: () => timer !== undefined,
    touch,
    end() {
      isDone = true;
      wait(times.thanks, () => renew(element));
    },
  };
}
