import { readKeys, type Key } from './sign/keys.js';
import { StartError } from './start-error.js';

/** The keys of a collector. Of each list the first signs and all check. */
export interface KeyRing {
  /** For one-click links. Without any there are none. */
  readonly links: readonly Key[];
  /** For what a shop says of its orders. Without any every order is only claimed. */
  readonly orders: readonly Key[];
}

/** No keys at all. */
export const noKeys: KeyRing = { links: [], orders: [] };

/** Reads keys as the environment names them. Throws a `StartError` that says what to mend. */
export function readKeyRing({ links = '', orders = '' }: { links?: string; orders?: string }): KeyRing {
  const ring = {
    links: readKeys(links, 'KUNDRESA_LINK_KEYS'),
    orders: readKeys(orders, 'KUNDRESA_ORDER_KEYS'),
  };
  if (ring.links.some(({ algorithm }) => algorithm !== 'HS256')) {
    throw new StartError('KUNDRESA_LINK_KEYS: a public key cannot sign links. Write id:secret.');
  }
  return ring;
}
