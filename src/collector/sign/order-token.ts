import { createHmac, timingSafeEqual, verify } from 'node:crypto';
import type { Key } from './keys.js';

/** What a shop's server says of an order. */
export interface SignedOrder {
  /** Id of the order, at most 200 characters. */
  order: string;
  /** Its value as a decimal number in a string, so that no cent is lost: `"499.00"`. */
  value?: string;
  /** ISO 4217, such as `SEK`. */
  currency?: string;
  /** A group of customers, such as `b2b`. */
  segment?: string;
  /** Until when an answer may be given, in seconds since 1970 (RFC 7519 §4.1.4). */
  exp: number;
}

/** Most characters of a token: an order is short. */
const longest = 2000;

/**
 * What a token says, when a key that is known signed it: a compact JWS (RFC 7515) with the algorithm
 * of that very key. Undefined for everything else. Does not look at `exp`.
 */
export function readOrderToken(token: string, keys: readonly Key[]): SignedOrder | undefined {
  if (token.length > longest) return undefined;
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || ![head, body, signature].every((part) => /^[\w-]+$/.test(part))) return undefined;
  const { alg, kid } = membersOf(head);
  const key = keys.find(({ id, algorithm }) => algorithm === alg && (kid === undefined || id === kid));
  if (!key || !isSignedBy(key, `${head}.${body}`, Buffer.from(signature, 'base64url'))) return undefined;
  return orderIn(membersOf(body));
}

function isSignedBy({ algorithm, key }: Key, text: string, signature: Buffer): boolean {
  if (algorithm === 'EdDSA') return verify(null, Buffer.from(text), key, signature);
  const expected = createHmac('sha256', key).update(text).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

function membersOf(part: string): Members {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isMembers(value) ? value : {};
  } catch {
    return {}; // Not one of ours.
  }
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function orderIn(members: Members): SignedOrder | undefined {
  const { order, value, currency, segment, exp } = members;
  if (!isLabel(order) || typeof exp !== 'number' || !Number.isFinite(exp)) return undefined;
  if (value !== undefined && !isDecimal(value)) return undefined;
  if (currency !== undefined && !isCurrency(currency)) return undefined;
  if (segment !== undefined && !isLabel(segment)) return undefined;
  return {
    order,
    exp,
    ...(value === undefined ? {} : { value }),
    ...(currency === undefined ? {} : { currency }),
    ...(segment === undefined ? {} : { segment }),
  };
}

/** A short text. */
export function isLabel(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}

/** A decimal number in a string. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value);
}

/** Three capitals, as in ISO 4217. */
export function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}
