import { like } from '../like.js';
import type { IsAt } from '../on-page.js';
import { warnOnce } from '../../warn-once.js';
import { safePattern } from './safe-pattern.js';

/** Longest text that a regular expression is tried on, in characters. */
const longest = 500;

/**
 * Whether an address is as a pattern with an operator says. It names a part, `href`, `origin`, `host`,
 * `path`, `query`, `hash` or one key of the query as `query.campaign`; then `=` and a text in which `*`
 * stands for anything, or `~` and a regular expression. A pattern that makes no sense is reported
 * once and is at no address. A regular expression that could take long is one of those; what is longer
 * than 500 characters matches none.
 */
export const isAt: IsAt = (pattern, address) => {
  const [, part = '', key, operator, wanted = ''] = /^(\w+)(?:\.([^=~]+))?([=~])(.*)$/.exec(pattern) ?? [];
  const texts = textsOf(address, part.toLowerCase(), key);
  if (!texts)
    return bad(
      pattern,
      'begin with / or https://, or name a part of the address, as in query.campaign=spring',
    );
  if (operator === '=') return texts.some((text) => like(text, wanted));
  const expression = safePattern(wanted);
  if (typeof expression === 'string') return bad(pattern, expression);
  return texts.some((text) => text.length <= longest && expression.test(text));
};

function textsOf(address: URL, part: string, key?: string): readonly string[] | undefined {
  const { href, origin, hostname, pathname, search, hash, searchParams } = address;
  if (key !== undefined) return part === 'query' ? searchParams.getAll(key) : undefined;
  const parts: Readonly<Record<string, string>> = {
    href,
    origin,
    host: hostname,
    path: decoded(pathname),
    query: search.slice(1),
    hash: decoded(hash.slice(1)),
  };
  const text = parts[part];
  return text === undefined ? undefined : [text];
}

function bad(pattern: string, why: string): false {
  warnOnce(`“${pattern}” matches no page: ${why}.`);
  return false;
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text; // It holds a percent sign that stands for itself.
  }
}
