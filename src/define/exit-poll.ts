import { ExitPoll } from '../elements/exit-poll.js';
import { define } from './define.js';

export type { MomentEvent } from '../moment/moment-event.js';

define('exit-poll', ExitPoll);

declare global {
  interface HTMLElementTagNameMap {
    'exit-poll': ExitPoll;
  }
}
