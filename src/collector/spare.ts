import { senderOf, type CollectorContext } from './context.js';
import { createRateLimit } from './rate-limit.js';
import { Refused } from './refused.js';

/** Counts items against their sender. Throws `too_many_requests` when there are too many. */
export type Spare = (context: CollectorContext, items: number) => void;

export interface SpareOptions {
  /** Items that one address may send a minute; 0 sets no limit. */
  itemsPerMinute: number;
  /** Take the address from `X-Forwarded-For`. */
  trustProxy: boolean;
  now: () => Date;
}

/** Spares the collector from senders who send too much; all routes that take answers share one. */
export function createSpare({ itemsPerMinute, trustProxy, now }: SpareOptions): Spare {
  if (itemsPerMinute === 0) return () => {};
  const rateLimit = createRateLimit({ perMinute: itemsPerMinute, now: () => now().getTime() });
  return (context, items) => {
    const wait = rateLimit.take(senderOf(context, trustProxy), items);
    if (wait > 0)
      throw new Refused('too_many_requests', 'Too many items from one place: wait a little.', wait);
  };
}
