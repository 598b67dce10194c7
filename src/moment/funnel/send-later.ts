import type { Destination } from '../../client/record.js';
import { serialise } from '../../survey/serialise.js';
import { mostItems } from '../../wire/most.js';
import type { FunnelItem } from '../../wire/types.js';

// Taken before anybody replaces it.
const { fetch } = globalThis;

/** What waits, by where it goes and in which way. */
const waiting = new Map<string, FunnelItem[]>();

/**
 * Sends a count, with others, when the page is put away: counts never compete with what the visitor
 * does, nor with answers. What does not arrive is sent once more with the next ones, under the same id,
 * so that nothing counts twice; with the page it is gone. A lost count makes a rate less sure,
 * so nothing is stored for it.
 */
export function sendLater(to: Destination, item: FunnelItem): void {
  const key = serialise(to);
  const items = waiting.get(key) ?? [];
  if (waiting.size === 0) listen();
  waiting.set(key, items);
  if (items.push(item) >= mostItems) void send(items, to);
}

/** Never to `unload`, which would keep the page out of the back/forward cache. */
function listen(): void {
  addEventListener('visibilitychange', () => document.hidden && sendAll());
  addEventListener('pagehide', sendAll);
}

function sendAll(): void {
  waiting.forEach((items, to) => void send(items, JSON.parse(to)));
}

async function send(items: FunnelItem[], { endpoint, contentType }: Destination): Promise<void> {
  if (!items[0]) return;
  // As they are now: the same id may not come again with other content.
  const body = serialise({ items: items.splice(0, mostItems) });
  const { status } = await fetch(endpoint, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
    keepalive: true,
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }).catch(() => ({ status: 500 })); // Offline, or not readable.
  // An endpoint that refuses them will refuse them again.
  if (status < 500 && status !== 429) return;
  items.unshift(...JSON.parse(body).items);
  items.splice(0, items.length - mostItems);
}
