import { ExitPoll } from '../elements/exit-poll.js';
import { define } from './define.js';

define('exit-poll', ExitPoll);

declare global {
  interface HTMLElementTagNameMap {
    'exit-poll': ExitPoll;
  }
}
