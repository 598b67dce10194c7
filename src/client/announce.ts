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
      if ('detail' in delivery) {
        const reason = delivery.state === 'waiting' ? delivery.reason : delivery.code;
        if (!warned.has(reason)) console.warn('kundresa:', delivery.detail);
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
