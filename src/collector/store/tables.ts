import type { Kysely } from 'kysely';

/**
 * The tables as both engines hold them. Times are ISO 8601 in UTC, yes and no are 1 and 0, what
 * has parts is JSON in a text: so that the same SQL reads the same values from SQLite and PostgreSQL.
 */
export interface Tables {
  responses: ResponseRow;
  answers: AnswerRow;
  orders: OrderRow;
  funnel: FunnelRow;
  bad_rows: BadRow;
  tombstones: TombstoneRow;
  secrets: SecretRow;
  link_marks: LinkMarkRow;
  tokens: TokenRow;
  sessions: SessionRow;
  audit: AuditRow;
  cases: CaseRow;
  case_events: CaseEventRow;
  deliveries: DeliveryRow;
  comment_marks: CommentMarkRow;
  improvements: ImprovementRow;
  withdrawals: WithdrawalRow;
  count_months: CountMonthRow;
  count_zone: CountZoneRow;
  demo_load: DemoLoadRow;
}

export type Database = Kysely<Tables>;

/** One response in its highest revision. */
export interface ResponseRow {
  id: string;
  revision: number;
  status: string;
  /** SHA-256 of the whole item as it was sent, in canonical JSON. */
  hash: string;
  survey: string;
  survey_version: number | null;
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  channel: string;
  placement: string | null;
  locale: string | null;
  started_at: string;
  answered_at: string;
  /** When its first revision came. */
  received_at: string;
  /** When the revision that is kept came. */
  updated_at: string;
  page: string | null;
  order_id: string | null;
  order_value: string | null;
  order_currency: string | null;
  /** `verified` when the shop's server signed it, else `claimed`; null without an order. */
  order_trust: string | null;
  /** The answers as they were sent: a JSON array. */
  answers: string;
  context: string | null;
  consent: string | null;
  sampling: string | null;
  /** SHA-256 of the receipt; the receipt itself is nowhere. */
  receipt_hash: string | null;
  test: number;
  /** Why it is kept and not counted; null when it is counted. */
  suspect: string | null;
  /** What was mended in it before it could be stored; null when nothing was. */
  mended: string | null;
  /** The item as it was sent, without the receipt. */
  raw: string;
  /** 1 when it came more than a day after it was answered. */
  late: number;
}

/** One value of one answer, for counting. */
export interface AnswerRow {
  response_id: string;
  position: number;
  question: string;
  kind: string;
  measure: string | null;
  /** The value as text; null for kinds that are not counted by value. */
  value: string | null;
  /** The tags of the response once more, so that counting reads one table in the order of an index. */
  survey: string;
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  /** 0 for the answers of trials and suspects. */
  counted: number;
}

/** Which response was first to answer about an order. */
export interface OrderRow {
  site: string;
  survey: string;
  order_id: string;
  response_id: string;
}

/** One funnel event. */
export interface FunnelRow {
  id: string;
  event: string;
  reason: string | null;
  survey: string;
  survey_version: number | null;
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  channel: string;
  placement: string | null;
  locale: string | null;
  at: string;
  received_at: string;
  test: number;
  hash: string;
  raw: string;
}

/** What was refused, and why. The same body sent again is counted, not kept again. */
export interface BadRow {
  /** SHA-256 of the reason and the body. */
  hash: string;
  code: string;
  detail: string;
  /** The body, at most its first 64 KiB, without a receipt. */
  raw: string;
  first_at: string;
  last_at: string;
  times: number;
}

/** A signed link that was opened as no person opens one. */
export interface LinkMarkRow {
  /** Id that its response has or would have. */
  response_id: string;
  reason: string;
  first_at: string;
  last_at: string;
}

/** An id that was erased and may not come back. */
export interface TombstoneRow {
  /** A keyed hash of the id. */
  id: string;
  erased_at: string;
}

/** A key that the store made for itself. */
export interface SecretRow {
  name: string;
  /** In hexadecimal. */
  value: string;
}

/** Somebody who may read or act. */
export interface TokenRow {
  id: string;
  name: string;
  role: string;
  /** SHA-256 of the token. */
  hash: string;
  created_at: string;
  revoked_at: string | null;
}

/** Somebody who is signed in on the board. */
export interface SessionRow {
  /** SHA-256 of what is in the cookie. */
  hash: string;
  token_hash: string;
  expires_at: string;
}

/** What somebody did. */
export interface AuditRow {
  id: string;
  at: string;
  who: string;
  role: string;
  action: string;
  /** JSON. */
  detail: string;
}

/** A response that somebody must answer for; its id is the response's. */
export interface CaseRow {
  id: string;
  /** Id of the rule that made it. */
  rule: string;
  status: string;
  owner: string | null;
  site: string | null;
  /** The touchpoint as the rule resolved it. */
  touchpoint: string | null;
  created_at: string;
  updated_at: string;
  due_at: string;
  done_at: string | null;
}

/** Something that happened to a case. */
export interface CaseEventRow {
  id: string;
  case_id: string;
  at: string;
  who: string;
  kind: string;
  /** JSON. */
  detail: string;
}

/** A message to a webhook. */
export interface DeliveryRow {
  /** The message's id, the same at every try. */
  id: string;
  case_id: string;
  url: string;
  event: string;
  body: string;
  state: string;
  attempts: number;
  created_at: string;
  next_at: string;
  ended_at: string | null;
  /** HTTP status of the last try. */
  status: number | null;
  /** What went wrong at the last try. */
  trouble: string | null;
}

/** What somebody marked a comment with. */
export interface CommentMarkRow {
  response_id: string;
  question: string;
  starred: number;
  hidden: number;
  theme: string | null;
  updated_at: string;
}

/** A change that was made because of what customers said. */
export interface ImprovementRow {
  id: string;
  site: string | null;
  touchpoint: string | null;
  /** What customers said, by language: JSON. */
  said: string;
  /** What was done, by language: JSON. */
  did: string;
  /** The day of the change: YYYY-MM-DD. */
  date: string;
  published: number;
  created_at: string;
  updated_at: string;
}

/** A response that its customer withdrew: kept and not counted. */
export interface WithdrawalRow {
  response_id: string;
  at: string;
}

/** Responses and funnel events that are counted together. */
export interface CountMonthRow {
  /** SHA-256 of all columns but the counts. */
  key: string;
  /** By which filters: see `by` in count-cell.ts. */
  by: string;
  /** The values of those filters: a JSON array. */
  groups: string;
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  version: number | null;
  /** The month of the answers in the time zone of `count_zone`: `2026-03`. Empty for what is aside. */
  month: string;
  /** JSON: see `Counts`. */
  counts: string;
}

/** The one row that says how far the loading of demo data has come. Absent when none is being loaded. */
export interface DemoLoadRow {
  id: number;
  /** The data ends on the day before. */
  began_at: string;
  /** How many of its days are kept. */
  days: number;
}

/** The one row that says for which time zone the cells are built. Absent while they are not. */
export interface CountZoneRow {
  id: number;
  time_zone: string;
}
