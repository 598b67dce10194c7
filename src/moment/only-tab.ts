/** For how long other tabs are kept from opening a panel, in milliseconds: until they can read what this one has remembered. */
const hold = 1000;
let isHeld = false;

/**
 * Whether no other tab of the site is about to open a panel: two that read what is remembered at the same time would
 * both ask. From then on it is this one, for a second. Where there are no Web Locks, as on pages without TLS, nobody knows.
 */
export function isOnlyTab(): Promise<boolean> {
  return new Promise((resolve) => {
    if (isHeld || !navigator.locks) return resolve(true);
    navigator.locks
      .request('kundresa', { ifAvailable: true }, async (lock) => {
        isHeld = lock !== null;
        resolve(isHeld);
        if (isHeld) await new Promise((over) => setTimeout(over, hold));
        isHeld = false;
      })
      .catch(() => resolve(true)); // A frame without storage has no locks either.
  });
}
