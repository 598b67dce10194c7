import { limits } from '../../wire/limits.js';
import { understand } from '../ingest.js';
import type { Incoming } from '../store/incoming.js';
import type { Store } from '../store/response-store.js';
import { demoChange, demoData, type DemoDay } from './demo-data.js';

/** About how many items go into one transaction. */
const atOnce = 500;

/**
 * Keeps a year of a made-up shop, read and checked as what pages post is, with the clock set to when it
 * came. The same again is a duplicate. Throws when a made-up item is refused. Returns how many were stored.
 */
export async function loadDemoData(store: Pick<Store, 'demo'>, now: Date): Promise<number> {
  let stored = 0;
  let waiting: readonly Incoming[] = [];
  for await (const { items } of demoData(now)) {
    waiting = [...waiting, ...batches(items).flatMap(readBatch)];
    if (waiting.length < atOnce) continue;
    stored += await store.demo.keep(waiting, now.toISOString());
    waiting = [];
  }
  stored += await store.demo.keep(waiting, now.toISOString());
  await store.demo.improve(demoChange(now), now.toISOString());
  return stored;
}

function batches(items: DemoDay['items']): DemoDay['items'][] {
  const count = Math.ceil(items.length / limits.batch);
  return Array.from({ length: count }, (_, at) => items.slice(at * limits.batch, (at + 1) * limits.batch));
}

/** What a batch holds, as a post at that instant would bring it. */
function readBatch(batch: DemoDay['items']): readonly Incoming[] {
  const at = batch.at(-1)?.at ?? new Date(0);
  const body = JSON.stringify({ items: batch.map(({ item }) => item) });
  const { items } = understand(Buffer.from(body), at);
  const bad = items.find((item) => item.type === 'bad');
  if (bad) throw new Error(`Demo data was refused: ${bad.refusal.error.detail}`);
  return items;
}
