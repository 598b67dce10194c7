import type { Answer } from '../wire/types.js';
import { maskedAnswer } from './mask.js';
import type { ResponseRow } from './store/tables.js';

export interface ExportOptions {
  /** Everything as it was sent: free text is not masked, and the item itself is there. Default false. */
  raw?: boolean;
}

/** One response as a line of JSON, with its end: what was understood, and what the collector adds. */
export function exportedLine(row: ResponseRow, options?: ExportOptions): string {
  return `${JSON.stringify(exported(row, options))}\n`;
}

/** The same as an object. Pure. */
export function exported(row: ResponseRow, { raw = false }: ExportOptions = {}): Record<string, unknown> {
  return withoutNulls({
    id: row.id,
    revision: row.revision,
    status: row.status,
    survey: row.survey,
    surveyVersion: row.survey_version,
    site: row.site,
    stage: row.stage,
    touchpoint: row.touchpoint,
    channel: row.channel,
    placement: row.placement,
    locale: row.locale,
    answers: answersOf(row, raw),
    startedAt: row.started_at,
    answeredAt: row.answered_at,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    page: row.page,
    order: orderOf(row),
    context: parsed(row.context),
    consent: parsed(row.consent),
    sampling: parsed(row.sampling),
    test: row.test === 1,
    suspect: row.suspect,
    mended: row.mended,
    late: row.late === 1 ? true : null,
    raw: raw ? row.raw : null,
  });
}

function answersOf({ answers }: ResponseRow, raw: boolean): readonly Answer[] {
  const all: Answer[] = JSON.parse(answers);
  return raw ? all : all.map(maskedAnswer);
}

function orderOf({ order_id, order_value, order_currency, order_trust }: ResponseRow) {
  if (order_id === null) return null;
  return withoutNulls({ id: order_id, value: order_value, currency: order_currency, trust: order_trust });
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

function withoutNulls(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
