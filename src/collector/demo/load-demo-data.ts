import { limits } from '../../wire/limits.js';
import { understand } from '../ingest.js';
import type { Incoming } from '../store/incoming.js';
import type { Store } from '../store/response-store.js';
import { demoChange, demoData, demoDays, type DemoDay } from './demo-data.js';

/** About how many items go into one transaction: so few that nobody waits long for their turn. */
const atOnce = 150;

/** How to load. */
export interface LoadOptions {
  /** True once it is to be broken off; it can go on later. */
  isStopped?: () => boolean;
  /** Hears how many days are kept. */
  onDay?: (days: number) => void;
}

/**
 * Keeps a year of a made-up shop, read and checked as what pages post is, with the clock set to when it
 * came. Goes on where it was broken off; what is loaded is left alone. Throws when a made-up item is
 * refused. Returns how many responses were stored.
 */
export async function loadDemoData(
  { demo }: Pick<Store, 'demo'>,
  now: Date,
  { isStopped = () => false, onDay = () => {} }: LoadOptions = {},
): Promise<number> {
  if ((await demo.state()) === 'loaded') return 0;
  const { beganAt, days: kept } = await demo.begin(now.toISOString());
  const end = new Date(beganAt);
  let [stored, days] = [0, 0];
  let waiting: readonly Incoming[] = [];
  for await (const { items } of demoData(end)) {
    days += 1;
    if (days <= kept) continue;
    // Somebody may have removed it meanwhile, in another process too.
    if (isStopped() || !(await demo.load())) return stored;
    waiting = [...waiting, ...batches(items).flatMap(readBatch)];
    if (waiting.length < atOnce && days < demoDays) continue;
    stored += await demo.keep(waiting, { beganAt, days });
    waiting = [];
    onDay(days);
  }
  await demo.end(demoChange(end), { beganAt, days });
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
