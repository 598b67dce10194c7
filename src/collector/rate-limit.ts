import { createHmac, randomBytes } from 'node:crypto';

export interface RateLimitOptions {
  /** Items that one address may send a minute; as many may come at once. */
  perMinute: number;
  /** Most addresses remembered; past it the oldest is forgotten. Default 50,000. */
  most?: number;
  now?: () => number;
}

export interface RateLimit {
  /** Takes `items` from what the address may send. Returns the seconds to wait, 0 when it may. */
  take(address: string, items?: number): number;
}

interface Bucket {
  left: number;
  at: number;
}

const day = 86_400_000;

/**
 * A token bucket for each address. An address is known by a hash only, under a random key that is
 * thrown away every day, in memory; nothing of it is ever stored with an answer.
 */
export function createRateLimit({ perMinute, most = 50_000, now = Date.now }: RateLimitOptions): RateLimit {
  const buckets = new Map<string, Bucket>();
  let key = randomBytes(32);
  let renewAt = now() + day;

  function bucketOf(address: string, at: number): Bucket {
    if (at >= renewAt) {
      key = randomBytes(32);
      renewAt = at + day;
      buckets.clear();
    }
    const name = createHmac('sha256', key).update(networkOf(address)).digest('base64');
    const bucket = buckets.get(name) ?? { left: perMinute, at };
    // Set again, so that the map's order is the order of use.
    buckets.delete(name);
    buckets.set(name, bucket);
    const oldest = buckets.keys().next();
    if (buckets.size > most && !oldest.done) buckets.delete(oldest.value);
    return bucket;
  }

  return {
    take(address, items = 1) {
      const at = now();
      const bucket = bucketOf(address, at);
      const gained = (Math.max(0, at - bucket.at) / 60_000) * perMinute;
      bucket.left = Math.min(perMinute, bucket.left + gained);
      bucket.at = at;
      if (bucket.left >= items) {
        bucket.left -= items;
        return 0;
      }
      return Math.ceil(((items - bucket.left) / perMinute) * 60);
    },
  };
}

/** One home has a whole /64 of IPv6 addresses; they count as one. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length;
  const filled = [...groups, ...Array<string>(Math.max(0, missing)).fill('0')];
  return filled.slice(0, 4).join(':');
}
