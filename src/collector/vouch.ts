import type { Key } from './sign/keys.js';
import { readOrderToken, type SignedOrder } from './sign/order-token.js';
import type { Incoming } from './store/incoming.js';
import type { ResponseRow } from './store/tables.js';

/** How far the clocks of a shop and a visitor may be apart, in seconds. */
const leeway = 300;

/**
 * The item with its order as the shop's server signed it: `verified` when a known key signed the
 * token and the answer was given before it ran out, however late it comes. Everything else stays as
 * the page claims it.
 */
export function vouched(item: Incoming, keys: readonly Key[]): Incoming {
  if (item.type !== 'response' || keys.length === 0) return item;
  const token = tokenIn(item.row.raw);
  const order = token === undefined ? undefined : readOrderToken(token, keys);
  if (!order || Date.parse(item.row.answered_at) / 1000 > order.exp + leeway) return item;
  return { ...item, row: { ...item.row, ...columnsOf(order, item.row) } };
}

function tokenIn(raw: string): string | undefined {
  if (!raw.includes('"contextToken"')) return undefined;
  const { contextToken }: { contextToken?: unknown } = JSON.parse(raw);
  return typeof contextToken === 'string' ? contextToken : undefined;
}

/** What was signed takes the place of what was claimed; the item as it was sent keeps that. */
function columnsOf(
  { order, value, currency, segment }: SignedOrder,
  { context }: ResponseRow,
): Partial<ResponseRow> {
  const claimed: Record<string, string> = context === null ? {} : JSON.parse(context);
  return {
    order_id: order,
    order_value: value ?? null,
    order_currency: currency ?? null,
    order_trust: 'verified',
    ...(segment === undefined ? {} : { context: JSON.stringify({ ...claimed, segment }) }),
  };
}
