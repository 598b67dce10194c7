import { fromPage } from '../../from-page.js';
import { visibleDelay } from '../../visible-delay.js';
import type { Trigger } from './trigger.js';

/** Seconds of visible time before anything counts as leaving. */
const settling = 5;
/** How fast the pointer leaves, in pixels a millisecond. */
const least = 0.1;

/**
 * `exit`: the pointer leaves upwards, to the tabs or the address, as somebody does who is going. Only
 * where there is a mouse, and not before five seconds; not slowly, not while something is dragged, and not
 * out of a list that is open.
 */
export const exit: Trigger = (_, fire, signal) => {
  if (!matchMedia('(hover:hover) and (pointer:fine)').matches) return;
  void visibleDelay(settling, signal).then(() => {
    let last: MouseEvent | undefined;
    const options = { passive: true, signal };
    addEventListener('mousemove', (event) => (last = event), options);
    addEventListener(
      'mouseout',
      (event) => {
        const { relatedTarget, buttons, clientY, timeStamp } = event;
        if (relatedTarget || buttons || clientY > 9 || !last) return;
        const isFast = last.clientY - clientY > least * (timeStamp - last.timeStamp);
        if (isFast && !fromPage('documentElement').querySelector('select:focus')) fire();
      },
      options,
    );
  });
};
