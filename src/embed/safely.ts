import { warnOnce } from '../moment/warn-once.js';

/** Does something that must never harm the page that hosts it. */
export function safely(act: () => void): void {
  try {
    act();
  } catch (error) {
    warnOnce('something failed.', error);
  }
}
