import { warnOnce } from '../../warn-once.js';
import { decoded } from '../decoded.js';
import { like } from '../like.js';
import { slashed, type IsAt } from '../on-page.js';
import { originPattern } from './origin-pattern.js';
import { safePattern } from './safe-pattern.js';

const withOperator = /^([a-z]+)(?:\.([^=~]+))?([=~])(.*)$/i;
const originAndPath = /^([a-z*]+:\/\/[^/?#]*)([^?#]*)$/i;

/**
 * Whether an address is as a pattern says that is more than a path: origin and path, `https://*.shop.example/*`,
 * or a part of the address, `href`, `origin`, `host`, `path`, `query`, `hash` or one key of the query as
 * `query.campaign`; then `=` and a text in which `*` stands for anything, or `~` and a regular expression.
 * A pattern that makes no sense is reported once and is at no address. A regular expression that could take
 * long is one of those.
 */
export const isAt: IsAt = (pattern, address) => {
  const [, name = '', key, operator, wanted = ''] = withOperator.exec(pattern) ?? [];
  const [, origin, path = ''] = operator ? [] : (originAndPath.exec(pattern) ?? []);
  if (origin !== undefined) {
    const wherever = origin.endsWith('*') ? '*' : '/';
    return (
      like(address.origin, originPattern(origin)) &&
      like(slashed(address.pathname), slashed(path || wherever))
    );
  }
  const part = name.toLowerCase();
  const texts = textsOf(address, part, key);
  if (!texts)
    return bad(
      pattern,
      'begin with / or https://, or name a part of the address, as in query.campaign=spring',
    );
  if (operator === '=')
    return spellings(part, wanted, key).some((each) => texts.some((text) => like(text, each)));
  const matches = safePattern(wanted.normalize());
  return typeof matches === 'string' ? bad(pattern, matches) : texts.some(matches);
};

/** What a part of an address says, as people read it. A host is one with and without its port. */
function textsOf(address: URL, part: string, key?: string): readonly string[] | undefined {
  const { href, origin, host, hostname, pathname, search, hash, searchParams } = address;
  if (key !== undefined)
    return part === 'query'
      ? searchParams.getAll(formDecoded(key)).map((text) => text.normalize())
      : undefined;
  const parts = new Map([
    ['href', [decoded(href)]],
    ['origin', [origin]],
    ['host', [hostname, host]],
    ['path', [decoded(pathname)]],
    ['query', [decoded(search.slice(1))]],
    ['hash', [decoded(hash.slice(1))]],
  ]);
  return parts.get(part);
}

/** What an author may have meant by a text: what stands there, or what the address bar shows for it. */
function spellings(part: string, wanted: string, key?: string): readonly string[] {
  if (key !== undefined) return [wanted.normalize(), formDecoded(wanted)];
  if (part === 'host') return [originPattern(wanted)];
  return [decoded(wanted.replace(/^[a-z*]+:\/\/[^/?#]*/i, originPattern))];
}

/** As a form writes it into a query: `r%C3%B6d+skjorta` is `röd skjorta`. */
function formDecoded(text: string): string {
  return new URLSearchParams(`_=${text.replaceAll('&', '%26')}`).get('_')?.normalize() ?? '';
}

function bad(pattern: string, why: string): false {
  warnOnce(`“${pattern}” matches no page: ${why}.`);
  return false;
}
