/** What a browser with Trusted Types offers, as far as it is used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/**
 * Installs what lets the kiosk start while there is no network, and asks the browser not to make room
 * by deleting what waits. Browsers offer both on https and localhost only; elsewhere the kiosk works
 * for as long as it stays open.
 */
export async function installWorker(address: string): Promise<void> {
  if (!globalThis.isSecureContext) return;
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
  const policy = factory?.createPolicy('kundresa-kiosk', { createScriptURL: (url) => url });
  try {
    await navigator.storage?.persist?.();
    await navigator.serviceWorker?.register(policy?.createScriptURL(address) ?? address);
  } catch (error) {
    console.warn('kundresa: this kiosk cannot start without a network.', error);
  }
}
