/**
 * Whether the browser says by Global Privacy Control that nothing may be sold or shared (W3C,
 * `navigator.globalPrivacyControl`); some extensions set `1`, as the header has it.
 */
export function hasGpc(): boolean {
  return Number(Reflect.get(globalThis.navigator ?? {}, 'globalPrivacyControl')) === 1;
}
