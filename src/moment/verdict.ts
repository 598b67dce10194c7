/** What keeps a survey from being asked. */
export type Reason =
  | 'page' // the address is not one to ask on
  | 'protected' // a step that is never interrupted
  | 'only' // another device, language, time … than the rule says
  | 'quiet' // answered, dismissed or ignored not long ago, here or in another survey
  | 'never' // the visitor asked not to be asked again
  | 'sample' // not among those who are asked
  | 'asked' // the collector says that this order or subject was asked before
  | 'budget' // the collector says that another touchpoint needs the answer more
  | 'another' // another panel is open, or goes first
  | 'prevented'; // the page prevented `survey-moment`

/** What a gate says, in a form that can be shown to whoever wonders. */
export type Verdict =
  | { readonly passed: true }
  | {
      readonly passed: false;
      readonly reason: Reason;
      /** The part of the rule that failed, as written. */
      readonly rule?: string;
      /** When it passes by itself, in milliseconds since 1970. */
      readonly until?: number;
    };

export const passed: Verdict = { passed: true };

export function failed(reason: Reason): Verdict {
  return { passed: false, reason };
}
