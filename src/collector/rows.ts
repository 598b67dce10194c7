import type { Answer, FunnelItem, SurveyResponse, Tags } from '../wire/types.js';
import { inUtc } from './in-utc.js';
import type { AnswerRow, FunnelRow, ResponseRow } from './store/tables.js';

/** What the rows of an item hold besides the item itself. */
export interface RowExtras {
  hash: string;
  /** The item as it was sent, without the receipt. */
  raw: string;
  /** ISO 8601. */
  at: string;
  receiptHash: string | null;
  suspect: string | null;
  mended: string | null;
}

/** Longest value that is counted by itself; what is longer is text. */
const countable = 200;

/** After how long on the way an answer is marked as late, in milliseconds: a day. */
const lateAfter = 86_400_000;

/** A response as its row. */
export function responseRow(response: SurveyResponse, extras: RowExtras): ResponseRow {
  const { order } = response;
  return {
    id: response.id,
    revision: response.revision,
    status: response.status,
    hash: extras.hash,
    ...tagColumns(response),
    started_at: inUtc(response.startedAt, extras.at),
    answered_at: inUtc(response.answeredAt, extras.at),
    received_at: extras.at,
    updated_at: extras.at,
    page: response.page ?? null,
    order_id: order?.id ?? null,
    order_value: order?.value ?? null,
    order_currency: order?.currency ?? null,
    order_trust: order === undefined ? null : 'claimed',
    answers: JSON.stringify(response.answers),
    context: jsonOrNull(response.context),
    consent: jsonOrNull(response.consent),
    sampling: jsonOrNull(response.sampling),
    receipt_hash: extras.receiptHash,
    test: response.test ? 1 : 0,
    suspect: extras.suspect,
    mended: extras.mended,
    raw: extras.raw,
    late: Date.parse(extras.at) - Date.parse(response.answeredAt) > lateAfter ? 1 : 0,
  };
}

/** A funnel event as its row. */
export function funnelRow(item: FunnelItem, extras: RowExtras): FunnelRow {
  return {
    id: item.id,
    event: item.event,
    reason: item.reason ?? null,
    ...tagColumns(item),
    at: inUtc(item.at, extras.at),
    received_at: extras.at,
    test: item.test ? 1 : 0,
    hash: extras.hash,
    raw: extras.raw,
  };
}

/** The answers of a response, a row for each value that can be counted. */
export function answerRows(response: SurveyResponse, row: ResponseRow): AnswerRow[] {
  const { id, survey, site, stage, touchpoint } = row;
  const counted = row.test === 0 && row.suspect === null ? 1 : 0;
  return response.answers
    .flatMap((answer) => valuesOf(answer).map((value) => ({ answer, value })))
    .map(({ answer, value }, position) => ({
      response_id: id,
      position,
      question: answer.question,
      kind: answer.kind,
      measure: answer.measure ?? null,
      value,
      survey,
      site,
      stage,
      touchpoint,
      counted,
    }));
}

function tagColumns(tags: Tags) {
  return {
    survey: tags.survey,
    survey_version: tags.surveyVersion ?? null,
    site: tags.site ?? null,
    stage: tags.stage ?? null,
    touchpoint: tags.touchpoint ?? null,
    channel: tags.channel,
    placement: tags.placement ?? null,
    locale: tags.locale ?? null,
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** Free text and contacts are not counted by value: one row, without it. */
function valuesOf({ kind, value }: Answer): (string | null)[] {
  if (kind === 'text' || kind === 'contact') return [null];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object') return [null];
  const text = String(value);
  return [text.length > countable ? null : text];
}
