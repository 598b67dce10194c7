/** What a visitor allows, as far as it is known. What is not said, or undefined, is unknown. */
export interface Consent {
  /**
   * To keep things in the browser, beside what the visitor has just sent. `false`: not even that, and what was
   * kept is deleted.
   */
  readonly storage?: boolean | undefined;
  /** To tell which campaign the visitor came by, as far as `query-keys` names it. */
  readonly attribution?: boolean | undefined;
  /** To be asked for a contact; said in the attribute, for the page's own use. */
  readonly contact?: boolean | undefined;
}

/** Something that knows what the visitor allows: it tells what it knows, again whenever that changes, and returns what stops it. */
export type ConsentSource = (tell: (consent: Consent) => void) => (() => void) | void;
