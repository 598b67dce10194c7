/**
 * What travels from a page to an endpoint, and what comes back. `schema.ts` beside this file says
 * the same in zod; a type test holds the two equal. The browser half imports this file for its
 * types only.
 */

/**
 * A list of words that may grow. An older collector takes a word of a newer page: an answer is never
 * lost for a word that nobody knew yet.
 */
export type Open<Known extends string> = Known | (string & {});

/** How the question reached the customer. */
export type Channel = 'web' | 'kiosk' | 'email' | 'sms' | 'link' | 'iframe' | 'extension';

/** Where on the page the survey stood. */
export type Placement = 'inline' | 'panel' | 'tab' | 'page';

/** Kinds of question. A collector keeps answers of kinds that it does not know. */
export type QuestionKindName =
  | 'nps'
  | 'csat'
  | 'csat4'
  | 'ces'
  | 'agree'
  | 'stars'
  | 'thumbs'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'rank'
  | 'matrix'
  | 'text'
  | 'number'
  | 'date'
  | 'contact'
  | 'consent'
  | 'info'
  | 'link';

/** A contact that the customer chose to leave. */
export interface ContactValue {
  email?: string;
  phone?: string;
  name?: string;
}

/**
 * The value of one answer: a number for scales, an option's id for a choice, ids for choices and
 * rank, ids by item for a matrix, a string for text and dates, a contact, or yes or no. Kinds to
 * come use one of these shapes.
 */
export type AnswerValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, string | number>> | ContactValue;

/** The value given to one question. A question that was skipped has no answer. */
export interface Answer {
  /** Id of the question within its survey. */
  question: string;
  kind: Open<QuestionKindName>;
  /**
   * What the question measures: `recommend`, `satisfaction`, `ease` … An `nps` that measures
   * something else than `recommend` is a scale of 0 to 10, and no NPS.
   */
  measure?: string;
  value: AnswerValue;
  /** What was typed beside the option "other". */
  other?: string;
  /** Ids of the options in the order in which they were shown. */
  shown?: readonly string[];
}

/** The order that a response is about, as the shop's page says. */
export interface Order {
  id: string;
  /** A decimal number as a string, so that no cent is lost: `"499.00"`. */
  value?: string;
  /** ISO 4217, such as `SEK`. */
  currency?: string;
}

/** How those who were asked were chosen, so that a score has its denominator. */
export interface Sampling {
  method: Open<'share' | 'every'>;
  /** Share of those eligible who were asked, 0 to 1. */
  rate: number;
}

/** Which texts were agreed to, by version. Absent means not agreed. */
export interface ConsentGiven {
  contact?: string;
  marketing?: string;
}

/** The tags that say what an item is about and where it came from. */
export interface Tags {
  /** Id of the survey: `nps`, `checkout-ease` … */
  survey: string;
  surveyVersion?: number;
  /** Several sites may share one collector. */
  site?: string;
  /** The stage as the page's author wrote it. The collector resolves it. */
  stage?: string;
  /** The touchpoint as the page's author wrote it. */
  touchpoint?: string;
  channel: Open<Channel>;
  placement?: Open<Placement>;
  /** Language that the survey was shown in, as a BCP 47 tag. */
  locale?: string;
}

/** One person's filled-in survey, or as much of it as there is so far. */
export interface SurveyResponse extends Tags {
  type: 'response';
  v: 1;
  /** UUID v4 made in the browser when the response begins: the idempotency key. */
  id: string;
  /** 1, 2, …: the same response, a page further. The highest revision holds. */
  revision: number;
  status: 'partial' | 'complete';
  answers: readonly Answer[];
  /** ISO 8601 in UTC. */
  startedAt: string;
  /** ISO 8601 in UTC. */
  answeredAt: string;
  /** Origin and path of the page, never its query. */
  page?: string;
  order?: Order;
  /** Pairs that the page's author added. */
  context?: Readonly<Record<string, string>>;
  /** The context again, signed by the site's server. */
  contextToken?: string;
  consent?: ConsentGiven;
  sampling?: Sampling;
  /** Secret code that the customer keeps. The collector stores only its hash. */
  receipt?: string;
  /** True for trials; never counted. */
  test?: boolean;
  /** What the hidden field for robots held. Absent when it was left empty, as people do. */
  trap?: string;
}

/** What happened to a survey on a page, for the response rate. */
export interface FunnelItem extends Tags {
  type: 'funnel';
  v: 1;
  /** UUID v4. */
  id: string;
  event: 'eligible' | 'shown' | 'started' | 'answered' | 'completed' | 'dismissed' | 'suppressed';
  /** Why it was suppressed. */
  reason?: string;
  /** ISO 8601 in UTC. */
  at: string;
  test?: boolean;
}

export type WireItem = SurveyResponse | FunnelItem;

/** At most 50 items, each answered for by itself. */
export interface Batch {
  items: readonly WireItem[];
}

/** The endpoint has the item for good. */
export interface Acknowledgement {
  id: string;
  /** Absent for a funnel item. */
  revision?: number;
  status: 'stored' | 'duplicate' | 'superseded' | 'erased';
}

/** Why an item was refused. `detail` says what is wrong, where, and how to mend it. */
export interface Refusal {
  /** Absent when the body was too broken to hold one. */
  id?: string;
  error: { code: RefusalCode; detail: string };
  /** Seconds to wait before another try. */
  retry_after?: number;
}

export type RefusalCode =
  | 'bad_json'
  | 'bad_query'
  | 'too_deep'
  | 'too_large'
  | 'invalid'
  | 'id_reused'
  | 'too_many_requests'
  | 'unavailable'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'unsupported_encoding';

/** The answer to a batch: one entry an item, in the same order. */
export interface BatchResult {
  items: readonly (Acknowledgement | Refusal)[];
}
