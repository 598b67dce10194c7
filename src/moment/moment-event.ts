import type { Verdict } from './verdict.js';

/** `survey-moment`: it is decided whether a survey asks, and `detail` says why not. Cancel it, and nothing is asked. */
export interface MomentEvent extends CustomEvent<Verdict> {
  /** Id of the survey. */
  readonly survey: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'survey-moment': MomentEvent;
  }
}
