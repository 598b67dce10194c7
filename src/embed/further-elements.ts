import { register as registerOne } from '../define/register.js';
import { ExitPoll } from '../elements/exit-poll.js';
import { FeedbackTab } from '../elements/feedback-tab.js';

/** Registers one of the tags that ask more than a score. */
export function register(tag: string): void {
  registerOne(tag, tag === 'exit-poll' ? ExitPoll : FeedbackTab);
}
