import { limits } from '../wire/limits.js';
import { badRow } from './bad-row.js';
import { decodeUtf8, readJson } from './read-json.js';
import { Refused, refusalOf } from './refused.js';
import type { Scan, Span } from './scan-json.js';
import type { Incoming } from './store/incoming.js';
import { understandItem } from './understand-item.js';

/** Largest body of one item, in bytes. A little above what the browser half allows itself. */
export const itemMost = 65_536;

/** What a post holds, ready to be kept. */
export interface Posted {
  batch: boolean;
  items: readonly Incoming[];
}

/** What an object of JSON is until more is known. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Understands the body of a post: one item, or `{"items":[…]}`. Never throws: what cannot be
 * understood is an item of the type `bad`, which is kept with its reason. Pure.
 */
export function understand(bytes: Uint8Array, now: Date): Posted {
  const at = now.toISOString();
  try {
    return understandText(decodeUtf8(bytes), at);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { batch: false, items: [bad(error, Buffer.from(bytes).toString(), at)] };
  }
}

function understandText(text: string, at: string): Posted {
  const { value, scan } = readJson(text);
  if (!isMembers(value))
    throw new Refused('invalid', 'The body is no JSON object: send one item or {"items":[…]}.');
  if ('items' in value && !('type' in value))
    return { batch: true, items: batchOf(value, { text, scan, at }) };
  const raw = withoutReceipts(text, { start: 0, end: text.length }, scan);
  return { batch: false, items: [one(value, raw, at)] };
}

function batchOf(
  { items }: Members,
  { text, scan, at }: { text: string; scan: Scan; at: string },
): Incoming[] {
  if (!Array.isArray(items)) throw new Refused('invalid', 'items: is no list: send {"items":[…]}.');
  if (items.length > limits.batch) {
    throw new Refused(
      'too_large',
      `items: there are ${items.length}, and at most ${limits.batch} may come at once: send them in parts.`,
    );
  }
  return items.map((item: unknown, index) => {
    const span = scan.items[index] ?? { start: 0, end: 0 };
    return one(item, withoutReceipts(text, span, scan), at);
  });
}

function one(value: unknown, raw: string, at: string): Incoming {
  try {
    if (Buffer.byteLength(raw) > itemMost) {
      throw new Refused('too_large', `The item is larger than ${itemMost} bytes: send less.`);
    }
    return understandItem(value, raw, at);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return bad(error, raw, at, idOf(value));
  }
}

/** The JSON of one item as it was sent, but for the receipt, which is kept as a hash only. */
function withoutReceipts(text: string, { start, end }: Span, { receipts }: Scan): string {
  const parts: string[] = [];
  let from = start;
  for (const receipt of receipts) {
    if (receipt.start < start || receipt.end > end) continue;
    parts.push(text.slice(from, receipt.start), 'null');
    from = receipt.end;
  }
  return [...parts, text.slice(from, end)].join('');
}

function bad(refused: Refused, raw: string, at: string, id?: string): Incoming {
  const { code, message: detail } = refused;
  const row = badRow({ code, detail, raw: raw.replace(looseReceipt, '"receipt":null'), at });
  return { type: 'bad', row, refusal: refusalOf(refused, id) };
}

/** A receipt in what is not JSON, or in what nobody looked through. */
const looseReceipt = /"receipt"\s*:\s*"[^"]*"?/g;

/** The id of a broken item, so that its sender knows which one is meant. */
function idOf(value: unknown): string | undefined {
  if (!isMembers(value)) return undefined;
  const id = value['id'];
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
