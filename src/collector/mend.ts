/** What was mended in a value, and the value as it is now. */
export interface Mended {
  value: unknown;
  /** Where something was replaced, such as `answers.0.value`. Empty when nothing was. */
  places: readonly string[];
}

/** What no database text can hold: NUL, and half of a character of two, as cutting a text may leave. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** How what `unstorable` finds is written in JSON: without this the value need not be looked through. */
const escaped = /\\u(?:0000|d[89a-f])/i;

/**
 * Replaces what cannot be stored by U+FFFD, the replacement character: a broken emoji must not
 * cost an answer. `text` is the JSON that the value was parsed from.
 */
export function mend(value: unknown, text: string): Mended {
  if (!escaped.test(text)) return { value, places: [] };
  const places: string[] = [];
  return { value: mended(value, [], places), places };
}

function mended(value: unknown, path: readonly string[], places: string[]): unknown {
  if (typeof value === 'string') return mendedText(value, path, places);
  if (Array.isArray(value)) return value.map((member, at) => mended(member, [...path, String(at)], places));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => {
    const name = mendedText(key, path, places);
    return [name, mended(member, [...path, name], places)] as const;
  });
  return Object.fromEntries(members);
}

function mendedText(text: string, path: readonly string[], places: string[]): string {
  const whole = text.replace(unstorable, '\uFFFD');
  if (whole !== text) places.push(path.join('.'));
  return whole;
}
