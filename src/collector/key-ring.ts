import type { Key } from './sign/keys.js';

/** The keys of a collector. Of each list the first signs and all check. */
export interface KeyRing {
  /** For one-click links. Without any there are none. */
  readonly links: readonly Key[];
  /** For what a shop says of its orders. Without any every order is only claimed. */
  readonly orders: readonly Key[];
}

/** No keys at all. */
export const noKeys: KeyRing = { links: [], orders: [] };
