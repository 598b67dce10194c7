import type { FunnelItem } from '../../wire/types.js';
import { limits } from '../../wire/limits.js';
import { serialise } from '../../survey/serialise.js';

// Taken before anybody replaces it.
const { fetch } = globalThis;

/** What goes to one endpoint in one way. */
interface Bag {
  readonly endpoint: string;
  readonly contentType: string;
  items: FunnelItem[];
}

const bags = new Map<string, Bag>();
let listening = false;

/**
 * Sends a count, with others, when the page is put away: counts never compete with what the visitor
 * does, nor with answers. What does not arrive is sent once more with the next ones, under the same id,
 * so that nothing counts twice; with the page it is gone. A lost count makes a rate less sure,
 * so nothing is stored for it.
 */
export function sendLater({ href, origin }: URL, item: FunnelItem, contentType = usualType(origin)): void {
  const key = `${contentType} ${href}`;
  const bag = bags.get(key) ?? { endpoint: href, contentType, items: [] };
  bags.set(key, bag);
  bag.items.push(item);
  if (!listening) listen();
  if (bag.items.length >= limits.batch) void send(bag);
}

/** Plain text needs no preflight. */
function usualType(origin: string): string {
  return origin === globalThis.origin ? 'application/json' : 'text/plain;charset=UTF-8';
}

/** Never to `unload`, which would keep the page out of the back/forward cache. */
function listen(): void {
  listening = true;
  addEventListener('visibilitychange', () => document.hidden && sendAll());
  addEventListener('pagehide', sendAll);
}

function sendAll(): void {
  bags.forEach((bag) => void send(bag));
}

async function send(bag: Bag): Promise<void> {
  if (bag.items.length === 0) return;
  // As they are now: the same id may not come again with other content.
  const body = serialise({ items: bag.items.splice(0, limits.batch) });
  try {
    const { ok, status } = await fetch(bag.endpoint, {
      method: 'POST',
      body,
      headers: { 'content-type': bag.contentType },
      keepalive: true,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    // An endpoint that refuses them will refuse them again.
    if (ok || (status < 500 && status !== 429)) return;
  } catch {
    // Offline, or not readable: with the next ones.
  }
  const { items }: { items: FunnelItem[] } = JSON.parse(body);
  bag.items = [...items, ...bag.items].slice(-limits.batch);
}
