import { FeedbackTab } from '../elements/feedback-tab.js';
import { define } from './define.js';

export type { MomentEvent } from '../moment/moment-event.js';

define('feedback-tab', FeedbackTab);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-tab': FeedbackTab;
  }
}
