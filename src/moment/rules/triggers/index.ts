import { click } from './click.js';
import { delay } from './delay.js';
import { exit } from './exit.js';
import { scroll } from './scroll.js';
import { seen } from './seen.js';
import type { Trigger } from './trigger.js';

/** Triggers by name. */
export type Triggers = Readonly<Record<string, Trigger>>;

/** What most pages wait for. The rest is in `more`. */
export const triggers: Triggers = {
  now: (_, fire) => fire(),
  // Nothing happens: the page itself calls `show()`.
  manual: () => undefined,
  delay,
  scroll,
  seen,
  click,
  exit,
};
