import { npsBand } from '../survey/nps-band.js';
import { npsSurvey } from '../survey/ready/nps.js';
import type { Condition } from '../survey/types.js';
import { nps } from './kinds/nps.js';
import { text } from './kinds/text.js';
import { SurveyElement } from './survey-element.js';
import type { SurveyRun } from './survey-run.js';

/**
 * The Net Promoter question: 0 to 10, then one question why. The score is sent before the why is
 * asked, so that it is safe even if the visitor leaves.
 *
 * @tag nps-survey
 */
export class NpsSurvey extends SurveyElement {
  override readonly kinds = { nps, text };
  override readonly ownSurvey = npsSurvey;
  override readonly fits = isInBand;
}

/** The question why depends on the group of the score, and on nothing else. */
function isInBand(condition: Condition, { state }: SurveyRun): boolean {
  return 'band' in condition && condition.band === npsBand(Number(state.answers[condition.question]?.value));
}
