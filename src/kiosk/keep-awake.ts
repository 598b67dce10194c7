/** How often it looks whether the screen is still to be lit, in milliseconds. */
const lookTime = 30_000;

/**
 * Keeps the screen of the device lit, except while the kiosk sleeps. Browsers offer that on https and
 * localhost only; elsewhere the device's own settings have to do it.
 */
export function keepAwake(isAwake: () => boolean): void {
  let lock: WakeLockSentinel | undefined;

  const look = async (): Promise<void> => {
    try {
      if (!isAwake()) {
        await lock?.release();
        lock = undefined;
      } else if (document.visibilityState === 'visible' && (lock?.released ?? true)) {
        lock = await navigator.wakeLock?.request('screen');
      }
    } catch {
      lock = undefined; // The battery is low: it is asked again later.
    }
  };
  void look();
  setInterval(look, lookTime);
  document.addEventListener('visibilitychange', look);
}
