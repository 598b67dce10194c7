/** Whether the browser says by Global Privacy Control that nothing may be sold or shared (W3C, `navigator.globalPrivacyControl`). */
export function hasGpc(): boolean {
  return Reflect.get(globalThis.navigator ?? {}, 'globalPrivacyControl') === true;
}
