// Taken before anybody replaces it.
const { stringify } = JSON;

/**
 * The value as JSON, the same on every page. Old libraries add `toJSON` to arrays and strings,
 * which turns `[9]` into `"[9]"`; the replacer puts back what was there before `toJSON` ran.
 *
 * @throws TypeError when the value holds itself or a bigint
 */
export function serialise(value: unknown): string {
  return stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
