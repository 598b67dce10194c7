import { decoded } from './decoded.js';
import { like } from './like.js';

/** Tells whether an address is as a pattern that is more than a path says, such as `query.campaign=spring*`. */
export type IsAt = (pattern: string, address: URL) => boolean;

/** Matches patterns that are more than a path, and those that no path can be like, to be reported. */
export const isMoreThanPath = /^!?([^!/*]|\*:)|[?#]/;

/**
 * Whether an address is one of those that a list names: `/kassa/* https://*.shop.example/ !/kassa/betala`.
 * In a path `*` stands for anything and a slash at the end does not matter. Those with `!` are left out;
 * where there are no others, every other address is meant.
 */
export function isOnPage(list: string, address: URL, isAt?: IsAt): boolean {
  const patterns: readonly string[] = list.match(/\S+/g) ?? [];
  const wanted = patterns.filter((pattern) => pattern[0] !== '!');
  const hits = (pattern: string): boolean =>
    isMoreThanPath.test(pattern)
      ? isAt?.(pattern, address) === true
      : like(slashed(address.pathname), slashed(pattern));
  return (
    (!wanted[0] || wanted.some(hits)) &&
    !patterns.some((pattern) => pattern[0] === '!' && hits(pattern.slice(1)))
  );
}

/** A path with a slash at its end, unless anything may stand there. */
export function slashed(path: string): string {
  return decoded(path).replace(/([^*/])$/, '$1/');
}
