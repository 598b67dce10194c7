import { like } from './like.js';

/** Tells whether an address is as a pattern with an operator says, such as `query.campaign=spring*`. */
export type IsAt = (pattern: string, address: URL) => boolean;

/** Matches patterns that name a part of the address, and those that no path can be like, to be reported. */
export const withOperator = /^!?[a-z.]+[^/:]*[=~]|[?#]|^!?[^!/*](?!.*:\/\/)/i;

/**
 * Whether an address is one of those that a list names: `/kassa/* https://*.shop.example/ !/kassa/betala`.
 * A pattern is a path or, with `://`, origin and path; `*` stands for anything and a slash at the end
 * does not matter. Those with `!` are left out; where there are no others, every other address is meant.
 */
export function isOnPage(list: string, address: URL, isAt?: IsAt): boolean {
  const patterns = list.split(/\s+/).filter(Boolean);
  const wanted = patterns.filter((pattern) => pattern[0] !== '!');
  const hits = (pattern: string): boolean =>
    withOperator.test(pattern) ? isAt?.(pattern, address) === true : isPlainlyAt(pattern, address);
  return (
    (!wanted[0] || wanted.some(hits)) &&
    !patterns.some((pattern) => pattern[0] === '!' && hits(pattern.slice(1)))
  );
}

function isPlainlyAt(pattern: string, { origin, pathname }: URL): boolean {
  const text = pattern.includes('://') ? origin + pathname : pathname;
  return like(slashed(text), slashed(pattern));
}

function slashed(text: string): string {
  return decoded(text).replace(/([^*/])$/, '$1/');
}

/** `/k%C3%B6p` is `/köp`. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text; // It holds a percent sign that stands for itself.
  }
}
