import * as definitionLimits from './definition-limits.js';
import { serialise } from './serialise.js';

/**
 * A value as JSON carries it, without comments, which are fields whose name begins with `$`. Throws
 * what JSON throws, also when it is larger than a definition may be.
 */
export function plainCopy(value: unknown): unknown {
  const json = serialise(value);
  if (json.length > definitionLimits.json) throw new RangeError();
  return JSON.parse(json, (key, part: unknown) => (/^(\$|__proto__$)/.test(key) ? undefined : part));
}
