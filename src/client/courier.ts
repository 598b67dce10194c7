import type { Verdict } from './acknowledgement.js';
import type { Outbox } from './outbox.js';
import { isDue, waitsForNetwork, type Destination, type Due, type Kept, type World } from './record.js';
import { serialise } from '../survey/serialise.js';
import { settle } from './settle.js';
import { take } from './take.js';
import { post } from './transport.js';
import type { Delivery } from './types.js';

/** How many characters are posted when the page goes: at most 48 KiB, as 64 KiB may outlive it in all. */
const leavingLength = 16_000;

/** What a courier works with: the parts of the client that it belongs to. */
export interface CourierParts {
  /** As it was written. */
  endpoint: string;
  outbox: Outbox;
  to: Destination | null;
  world: World;
  tell: (delivery: Delivery) => Delivery;
  /** Sees a post to its end. */
  finish: (record: Kept, posted: Promise<Verdict>) => Promise<Delivery>;
  /** Ends it. */
  signal: AbortSignal;
}

/** Delivers what has to wait. */
export interface Courier {
  /** Writes down what came of a post other than an acknowledgement, and tells it when it is news. */
  settle(record: Kept, verdict: Exclude<Verdict, { state: 'delivered' }>): Promise<Delivery>;
  /** Posts everything that is due now. */
  flush: () => Promise<void>;
  /** The network is back: what waits for it is due. */
  hurry: () => Promise<void>;
  /** A post of this response begins, or a later revision is posted: there is nothing to put by. */
  forget(id: string): void;
  /** The page goes, for good perhaps: posts what may have no other chance. */
  leave(isGone: boolean): void;
}

/** The courier of one client. It posts one record at a time and comes back by itself when more is due. */
export function createCourier({ endpoint, outbox, to, world, tell, finish, signal }: CourierParts): Courier {
  /** What this page tried in vain for want of a network, or has in memory alone. Not what is under way. */
  const stranded = new Map<string, Due>();
  let rounds = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    const [next, due] = await outbox.change(take(to, world.now()));
    if (due) {
      await finish(due, post(due, world));
      return round();
    }
    if (next < Infinity && !signal.aborted) timer = setTimeout(flush, next - world.now());
  }

  /** A round after the one that is under way, which may have looked too early. */
  function flush(): Promise<void> {
    rounds = rounds.then(round);
    return rounds;
  }

  return {
    flush,
    forget: (id) => stranded.delete(id),
    async settle(record, verdict) {
      const { id, revision } = record;
      const durable = await outbox.change(settle(record, verdict, world));
      const delivery: Delivery = {
        id,
        revision,
        ...verdict,
        endpoint: record.to?.endpoint ?? endpoint,
        durable: !!durable,
      };
      if (durable === undefined) return delivery;
      if (delivery.state === 'waiting' && isDue(record) && (!durable || waitsForNetwork(delivery))) {
        stranded.set(id, { ...record, reason: delivery.reason });
      }
      return tell(delivery);
    },
    async hurry() {
      await outbox.change((contents) => {
        for (const record of contents.records) {
          if (waitsForNetwork(record)) contents.put({ ...record, notBefore: 0 });
        }
      });
      return flush();
    },
    leave(isGone) {
      let room = leavingLength;
      for (const due of stranded.values()) {
        if (due.reason === 'held' && !isGone) continue;
        room -= serialise(due.body).length;
        if (room > 0) void finish(due, post(due, world));
      }
    },
  };
}
