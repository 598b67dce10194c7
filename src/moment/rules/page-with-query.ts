import { hasGpc } from '../../consent/has-gpc.js';
import { limits } from '../../wire/limits.js';
import { ruleOf } from '../rule-of.js';

const allowed = '[consent~=attribution i]:not([consent~=no-attribution i],[audience~=child i])';

/**
 * The page's address with those keys of its query that the rule `query-keys` names. Undefined, and so
 * origin and path alone, when it has none of them, or is too long with them; unless the visitor allows attribution; and when the
 * browser says by Global Privacy Control that they do not.
 */
export function pageWithQuery(element: Element): string | undefined {
  const keys = ruleOf(element, 'query-keys')?.split(/[\s,]+/) ?? [];
  if (hasGpc() || !element.matches(allowed)) return undefined;
  const { origin, pathname, search } = location;
  const named = [...new URLSearchParams(search)].filter(([key]) => key && keys.includes(key));
  const page = `${origin}${pathname}?${String(new URLSearchParams(named))}`;
  return named.length > 0 && page.length <= limits.url ? page : undefined;
}
