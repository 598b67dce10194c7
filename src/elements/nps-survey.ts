import { npsSurvey } from '../survey/ready/nps.js';
import { nps } from './kinds/nps.js';
import { text } from './kinds/text.js';
import { SurveyElement } from './survey-element.js';

/**
 * The Net Promoter question: 0 to 10, then one question why. The score is sent before the why is
 * asked, so that it is safe even if the visitor leaves.
 *
 * @tag nps-survey
 */
export class NpsSurvey extends SurveyElement {
  override readonly kinds = { nps, text };
  override readonly ownSurvey = npsSurvey;
}
