/**
 * Types of the three elements for frameworks that write HTML as JSX. Nothing of it exists at run
 * time. How each framework takes them up is in docs/frameworks.md.
 */
import type { SurveyElement } from './elements/survey-element.js';
import type { SurveyEventMap } from './elements/survey-event.js';
import type { MomentEvent } from './moment/moment-event.js';

/** The tags with what they take; `Common` is what the framework gives to every element. */
export interface SurveyElements<Common = unknown> {
  'nps-survey': NpsSurveyAttributes & Common;
  'exit-poll': ExitPollAttributes & Common;
  'feedback-tab': FeedbackTabAttributes & Common;
}

/** What `<nps-survey>` takes. */
export interface NpsSurveyAttributes extends SurveyAttributes, SurveyProperties, SurveyListeners {}

/** What `<exit-poll>` takes. */
export interface ExitPollAttributes extends SurveyAttributes, SurveyProperties, SurveyListeners {
  question?: string | undefined;
  'order-id'?: string | undefined;
  'order-value'?: string | undefined;
  currency?: string | undefined;
  'order-token'?: string | undefined;
}

/** What `<feedback-tab>` takes. */
export interface FeedbackTabAttributes extends SurveyAttributes, SurveyProperties, SurveyListeners {}

/** What every element takes as an attribute. */
export interface SurveyAttributes {
  ack?: SurveyElement['ack'];
  audience?: 'child' | 'child text' | (string & {}) | undefined;
  brand?: string | undefined;
  check?: string | undefined;
  consent?: 'storage' | (string & {}) | undefined;
  'content-type'?: string | undefined;
  delay?: number | `${number}` | undefined;
  endpoint?: string | undefined;
  funnel?: 'none' | 'counts' | undefined;
  kiosk?: boolean | undefined;
  lang?: string | undefined;
  placement?: SurveyElement['placement'] | undefined;
  'privacy-url'?: string | undefined;
  receipt?: boolean | string | undefined;
  revisions?: SurveyElement['revisions'];
  site?: string | undefined;
  src?: string | undefined;
  stage?: 'awareness' | 'consideration' | 'purchase' | 'use' | 'loyalty' | (string & {}) | undefined;
  storage?: SurveyElement['storage'];
  subject?: string | undefined;
  survey?: string | undefined;
  test?: boolean | undefined;
  theme?: SurveyElement['theme'] | undefined;
  touchpoint?: string | undefined;
  updates?: 'none' | (string & {}) | undefined;
  /** One pair of the context each, such as `context-segment`. */
  [pair: `context-${string}`]: string | undefined;
}

/** What every element takes as a property: frameworks set what is no text on the element itself. */
export interface SurveyProperties {
  context?: SurveyElement['context'];
  definition?: SurveyElement['definition'];
  wording?: SurveyElement['wording'];
}

/** A listener for each event, as React 19, Preact and Solid add it: `onsurvey-complete`. */
export type SurveyListeners = {
  [Type in keyof SurveyEventMap as `on${Type}`]?: ((event: SurveyEventMap[Type]) => void) | undefined;
} & { 'onsurvey-moment'?: ((event: MomentEvent) => void) | undefined };
