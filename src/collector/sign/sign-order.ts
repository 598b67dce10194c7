import { createHmac } from 'node:crypto';
import { readKey } from './keys.js';
import { isCurrency, isDecimal, isLabel, type SignedOrder } from './order-token.js';

/** What to sign of an order. */
export interface OrderToSign extends Omit<SignedOrder, 'exp'> {
  /** Until when an answer may be given. Default: a day from now. */
  expires?: Date;
}

export interface SignOptions {
  /** `id:secret`, one of those in the collector's `KUNDRESA_ORDER_KEYS`. */
  key: string;
  now?: () => Date;
}

const day = 86_400;

/**
 * Signs what an order is, for the attribute `order-token` of an `<exit-poll>`: a compact JWS with
 * HMAC-SHA-256 (RFC 7515). Runs on the shop's server only: the key is a secret. Throws an `Error`
 * that says what to mend when the key or a field is not what it must be.
 */
export function signOrder(order: OrderToSign, { key: text, now = () => new Date() }: SignOptions): string {
  check(order);
  const { id, key, algorithm } = readKey(text, 'The key');
  if (algorithm !== 'HS256') throw new Error('A public key cannot sign: sign with id:secret.');
  const { expires, ...fields } = order;
  const exp = Math.floor((expires ?? now()).getTime() / 1000) + (expires ? 0 : day);
  const signed = [
    { alg: 'HS256', kid: id },
    { ...fields, exp },
  ]
    .map(encoded)
    .join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function check({ order, value, currency, segment }: OrderToSign): void {
  if (!isLabel(order)) throw new Error('order: write its id as a string of 1 to 200 characters.');
  if (value !== undefined && !isDecimal(value)) {
    throw new Error('value: write a decimal number as a string, like "499.00".');
  }
  if (currency !== undefined && !isCurrency(currency)) {
    throw new Error('currency: write the three capitals of ISO 4217, like "SEK".');
  }
  if (segment !== undefined && !isLabel(segment)) {
    throw new Error('segment: write a string of 1 to 200 characters.');
  }
}
