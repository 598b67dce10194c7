import { definitionLimits } from './definition-limits.js';
import { serialise } from './serialise.js';

/**
 * A value as JSON carries it, without comments, which are fields whose name begins with `$`. Throws
 * what JSON throws, also when it is larger than a definition may be. Undefined for what JSON leaves out.
 */
export function plainCopy(value: unknown): unknown {
  // JSON knows nothing of functions and of what is not there.
  const json: string | undefined = serialise(value);
  if (json === undefined) return undefined;
  if (json.length > definitionLimits.json)
    throw new RangeError(`it has ${json.length} characters, of at most ${definitionLimits.json}`);
  return JSON.parse(json, (key, part: unknown) => (/^(\$|__proto__$)/.test(key) ? undefined : part));
}
