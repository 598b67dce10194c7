import { funnelItem, problems, surveyResponse, type Faulty } from '../wire/schema.js';
import { canonicalJson, sha256 } from './canonical.js';
import { mend } from './mend.js';
import { receiptHash } from './receipt-hash.js';
import { Refused } from './refused.js';
import { answerRows, funnelRow, responseRow, type RowExtras } from './rows.js';
import type { Incoming } from './store/incoming.js';
import { suspicionOf } from './suspect.js';

/**
 * Understands one item: `value` is what its JSON holds, `raw` the JSON without the receipt, `at` the
 * time in ISO 8601. Throws `Refused` when it is no response and no funnel event. Pure.
 */
export function understandItem(value: unknown, raw: string, at: string): Incoming {
  const mended = mend(value, raw);
  const extras = { hash: hashOf(value), raw, at, mended: mended.places.join(', ') || null };
  if (memberOf(mended.value, 'type') === 'funnel') return funnel(mended.value, extras);
  return response(mended.value, extras);
}

type Extras = Pick<RowExtras, 'hash' | 'raw' | 'at' | 'mended'>;

function response(value: unknown, extras: Extras): Incoming {
  const parsed = surveyResponse.safeParse(value);
  if (!parsed.success) throw invalid(parsed.error);
  const { receipt, ...item } = parsed.data;
  const hash = receipt === undefined ? null : receiptHash(receipt);
  const row = responseRow(item, { ...extras, receiptHash: hash, suspect: suspicionOf(item) });
  return { type: 'response', id: memberOf(value, 'id'), row, answers: answerRows(item, row) };
}

function funnel(value: unknown, extras: Extras): Incoming {
  const parsed = funnelItem.safeParse(value);
  if (!parsed.success) throw invalid(parsed.error);
  const row = funnelRow(parsed.data, { ...extras, receiptHash: null, suspect: null });
  return { type: 'funnel', id: memberOf(value, 'id'), row };
}

/** A member as it was written: an id in capitals is acknowledged in capitals. */
function memberOf(value: unknown, name: string): string {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' ? member : '';
}

/** SHA-256 of the item's content, from which nobody can try out receipts: it holds all the rest too. */
function hashOf(value: unknown): string {
  const id = memberOf(value, 'id').toLowerCase();
  return sha256(canonicalJson(typeof value === 'object' ? { ...value, id } : value));
}

function invalid(faulty: Faulty): Refused {
  return new Refused('invalid', problems(faulty));
}
