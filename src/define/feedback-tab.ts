import { FeedbackTab } from '../elements/feedback-tab.js';
import { define } from './define.js';

define('feedback-tab', FeedbackTab);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-tab': FeedbackTab;
  }
}
