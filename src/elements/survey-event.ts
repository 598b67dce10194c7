import type { Delivery } from '../client/types.js';
import type { SurveyResponse } from '../wire/types.js';

/** What a survey element tells its page, and what each event carries. */
export interface SurveyEventMap {
  /** The element has joined the page and has not rendered yet. Whoever decides when it shows cancels this. */
  'survey-connect': Telling<'signal'>;
  /** The survey is about to show, wherever it stands. Cancel to keep it off the screen. */
  'survey-show': Telling;
  /** The survey is on screen. */
  'survey-shown': Telling;
  /** The visitor has begun: something was chosen or typed for the first time. */
  'survey-start': Telling;
  /** The visitor pressed Next or Send; `response` is about to be kept and sent. Cancel to take it over. */
  'survey-send': Telling<'response'>;
  /** What became of a response; `delivery` says it. */
  'survey-delivery': Telling<'delivery'>;
  /** The visitor answered the last page, and the answer is safe. */
  'survey-complete': Telling<'response'>;
  /** The visitor closes the survey. Cancel to keep it open. */
  'survey-dismiss': Telling;
}

/** An event of a survey that surely carries the survey's id and these fields. */
type Telling<Field extends keyof SurveyEventFields = 'survey'> = SurveyEvent &
  Required<Pick<SurveyEventFields, 'survey' | Field>>;

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
  /** Elements, documents and windows: events of surveys bubble and leave shadow roots. */
  interface GlobalEventHandlersEventMap extends SurveyEventMap {}
}
