import { NpsSurvey } from '../elements/nps-survey.js';
import { define } from './define.js';

export type { MomentEvent } from '../moment/moment-event.js';

define('nps-survey', NpsSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'nps-survey': NpsSurvey;
  }
}
