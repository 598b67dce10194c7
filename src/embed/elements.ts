import { deliverPending } from '../client/index.js';
import { register as registerOne } from '../define/register.js';
import { ExitPoll } from '../elements/exit-poll.js';
import { FeedbackTab } from '../elements/feedback-tab.js';
import { NpsSurvey } from '../elements/nps-survey.js';

/** Registers the three tags. When they show is up to the script that loads this. */
export function register(): void {
  registerOne('nps-survey', NpsSurvey);
  registerOne('exit-poll', ExitPoll);
  registerOne('feedback-tab', FeedbackTab);
}

/** Delivers the answers of earlier visits that still wait. */
export const deliver = deliverPending;
