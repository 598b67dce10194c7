import type { Store } from '../collector/index.js';

/** What is done on the machine itself is in the audit log too. */
export function noteDown(
  store: Pick<Store, 'audit'>,
  action: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return store.audit.write({ who: 'command line', role: 'admin', action, detail });
}
