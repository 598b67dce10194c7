import type { Acknowledgement, WireItem } from '../wire/types.js';
import { cameInWords, sentInWords, type Exchange } from './exchange.js';
import type { Fault } from './types.js';

/** What is wrong with an exchange, with what was expected of it and how to mend it. */
export function fault({ sent, came }: Exchange, expected: string, mend: string): Fault {
  return { sent: sentInWords(sent), expected, came: cameInWords(came), mend };
}

/** What to expect of an acknowledgement. */
export interface Expected {
  status: Acknowledgement['status'];
  mend: string;
}

/** Nothing, when the endpoint has acknowledged the item with this status; else what is wrong. */
export function unlessAcknowledged(
  exchange: Exchange,
  item: Pick<WireItem, 'id'> & { revision?: number },
  { status, mend }: Expected,
): Fault | undefined {
  const http = status === 'stored' ? 201 : 200;
  const { came, says } = exchange;
  const isRight =
    came.status === http &&
    says['id'] === item.id &&
    says['revision'] === item.revision &&
    says['status'] === status;
  if (isRight) return undefined;
  const { id, revision } = item;
  return fault(exchange, `HTTP ${http} · ${JSON.stringify({ id, revision, status })}`, mend);
}

/** Nothing, when the endpoint has refused for good, in words that a client believes; else what is wrong. */
export function unlessRefused(exchange: Exchange, mend: string): Fault | undefined {
  const { came, says } = exchange;
  if (finalStatuses.includes(came.status) && isRefusal(says)) return undefined;
  return fault(
    exchange,
    'HTTP 400, 413, 415 or 422 · {"error":{"code":"…","detail":"what is wrong and how to mend it"}}',
    mend,
  );
}

/** Whether an answer, or one of a batch, refuses an item with a code and a detail. */
export function isRefusal(says: Readonly<Record<string, unknown>>): boolean {
  const { code, detail } = errorOf(says);
  return isWritten(code) && isWritten(detail);
}

/** The `error` of an answer. */
export function errorOf(says: Readonly<Record<string, unknown>>): { code?: unknown; detail?: unknown } {
  const error = says['error'];
  return typeof error === 'object' && error !== null ? error : {};
}

/** What a client takes for a refusal for good; with any other status it would send the item again for ever. */
const finalStatuses = [400, 413, 415, 422];

function isWritten(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
