import type { Delivery } from './types.js';

/** Hears what becomes of responses. */
export type Listener = (delivery: Delivery) => void;

/** What was warned of on this page: once for each reason and endpoint is enough. */
const warned = new Set<string>();

/** Tells listeners what became of a response, and the console what a developer should mend. */
export function announce(delivery: Delivery, endpoint: string, listeners: Iterable<Listener>): void {
  if ('detail' in delivery) {
    const reason = delivery.state === 'waiting' ? delivery.reason : delivery.code;
    const warning = `${reason} ${endpoint}`;
    if (!/^(held|offline) /.test(warning) && !warned.has(warning)) console.warn('kundresa:', delivery.detail);
    warned.add(warning);
  }
  for (const listener of listeners) {
    try {
      listener(delivery);
    } catch (error) {
      console.warn(error);
    }
  }
}
