import type { Delivery } from '../client/types.js';
import type { SurveyResponse } from '../wire/types.js';

/** What a survey element tells its page. */
export interface SurveyEventMap {
  /** The element has joined the page and has not rendered yet. Whoever decides when it shows cancels this. */
  'survey-connect': SurveyEvent;
  /** The survey is about to show. Cancel to keep it closed. */
  'survey-show': SurveyEvent;
  /** The survey is on screen. */
  'survey-shown': SurveyEvent;
  /** The visitor has begun: something was chosen or typed for the first time. */
  'survey-start': SurveyEvent;
  /** The visitor pressed Next or Send; `response` is about to be kept and sent. Cancel to take it over. */
  'survey-send': SurveyEvent;
  /** What became of a response; `delivery` says it. */
  'survey-delivery': SurveyEvent;
  /** The visitor answered the last page, and the answer is safe. */
  'survey-complete': SurveyEvent;
  /** The visitor closes the survey. Cancel to keep it open. */
  'survey-dismiss': SurveyEvent;
}

/** What an event carries besides its name. */
export interface SurveyEventFields {
  /** Id of the survey. */
  readonly survey?: string;
  /** The response, on `survey-send` and `survey-complete`. */
  readonly response?: SurveyResponse;
  /** What became of the response, on `survey-delivery`. */
  readonly delivery?: Delivery;
  /** Aborted when the element leaves the page, on `survey-connect`. */
  readonly signal?: AbortSignal;
}

/** Every event of the elements: bubbles and leaves shadow roots. */
export class SurveyEvent extends Event implements SurveyEventFields {
  declare readonly survey?: string;
  declare readonly response?: SurveyResponse;
  declare readonly delivery?: Delivery;
  declare readonly signal?: AbortSignal;

  constructor(type: keyof SurveyEventMap, fields: SurveyEventFields) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    Object.assign(this, fields);
  }
}

declare global {
  interface HTMLElementEventMap extends SurveyEventMap {}
}
