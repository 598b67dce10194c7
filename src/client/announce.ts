import type { Trouble } from './explain.js';
import type { Client, Delivery } from './types.js';

/** Tells those who listen what becomes of responses, and the console what a developer should mend. */
export interface Announcer {
  tell: <Told extends Delivery>(delivery: Told) => Told;
  subscribe: Client['subscribe'];
}

/** The announcer of one client. It warns of each reason once. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<(delivery: Delivery) => void>();
  const warned = new Set(['held', 'offline']);

  return {
    tell(delivery) {
      if ('endpoint' in delivery) {
        const reason = delivery.state === 'waiting' ? delivery.reason : delivery.code;
        if (!warned.has(reason)) void warn(delivery);
        warned.add(reason);
      }
      for (const listener of listeners) {
        try {
          listener(delivery);
        } catch (error) {
          console.warn(error);
        }
      }
      return delivery;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function warn(trouble: Trouble): Promise<void> {
  const words = await import('./explain.js').then(
    ({ explain }) => explain(trouble),
    () => trouble, // With the network down the facts have to do.
  );
  console.warn('kundresa:', words);
}
