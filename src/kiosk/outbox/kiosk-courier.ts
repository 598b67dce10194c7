import type { World } from '../../client/record.js';
import { serialise } from '../../survey/serialise.js';
import { uuid } from '../../client/uuid.js';
import { within } from '../../client/within.js';
import type { WaitingReason } from '../../client/types.js';
import type { SurveyResponse } from '../../wire/types.js';
import { limits } from '../../wire/limits.js';
import { judgeBatch, type BatchVerdict } from './judge-batch.js';
import type { KioskOutbox } from './kiosk-outbox.js';
import type { KioskRecord } from './record.js';

/** How long an answer to a batch may take, its body included, in milliseconds. */
const answerTime = 20_000;

/** The longest that a timer is set for, in milliseconds: a device that slept looks again soon after. */
const longestTimer = 60_000;

export interface KioskCourierOptions {
  /** Absolute address of the collector's `/responses`. */
  endpoint: string;
  outbox: KioskOutbox;
  world?: Partial<World>;
}

/** Delivers what the outbox of a kiosk holds. */
export interface KioskCourier {
  /** Posts everything that is due now, in batches of 50. Never rejects. */
  flush(): Promise<void>;
  /** The network is back, or somebody asks: what waits is due. */
  hurry(): Promise<void>;
  /** Posts a response that cannot be kept, once. Resolves to whether it was acknowledged. Never rejects. */
  deliver(response: SurveyResponse): Promise<boolean>;
  /** Stops; what waits stays kept. */
  close(): void;
}

/** The courier of one page. It posts one batch at a time and comes back by itself when more is due. */
export function createKioskCourier({ endpoint, outbox, world }: KioskCourierOptions): KioskCourier {
  const own: World = {
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    random: Math.random,
    ...world,
  };
  const owner = uuid();
  const end = new AbortController();
  const { signal } = end;
  let most: number = limits.batch;
  let rounds = Promise.resolve();
  let isQueued = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function round(): Promise<void> {
    isQueued = false;
    clearTimeout(timer);
    while (!signal.aborted) {
      const { batch, next } = await outbox.take({ owner, now: own.now(), most });
      if (batch.length === 0) return again(next);
      const verdict = await postBatch(batch, { endpoint, world: own });
      most = verdict.tooMany ? Math.max(1, Math.floor(batch.length / 2)) : limits.batch;
      await outbox.settle({ owner, posted: batch, verdict, world: own });
    }
  }

  function again(next: number): void {
    if (next === Infinity || signal.aborted) return;
    timer = setTimeout(flush, Math.min(longestTimer, Math.max(0, next - own.now())));
  }

  /** A round after the one that is under way, which may have looked too early. One is enough for all who ask. */
  function flush(): Promise<void> {
    if (isQueued) return rounds;
    isQueued = true;
    rounds = rounds.then(round).catch(() => again(own.now() + longestTimer));
    return rounds;
  }

  async function hurry(): Promise<void> {
    await outbox.hurry().catch(() => undefined);
    return flush();
  }

  globalThis.addEventListener?.('online', hurry, { signal });
  return {
    flush,
    hurry,
    async deliver(body) {
      const { id, revision } = body;
      const record: KioskRecord = { v: 1, id, revision, body, sequence: 0, attempts: 0 };
      const { items } = await postBatch([record], { endpoint, world: own });
      return items.get(id)?.state === 'delivered';
    },
    close() {
      end.abort();
      clearTimeout(timer);
    },
  };
}

interface Posting {
  endpoint: string;
  world: World;
}

/** Posts a batch once and says what came of it. Never rejects. */
async function postBatch(batch: readonly KioskRecord[], { endpoint, world }: Posting): Promise<BatchVerdict> {
  const end = new AbortController();
  const exchange = async (): Promise<BatchVerdict> => {
    const response = await world.fetch(endpoint, {
      method: 'POST',
      body: serialise({ items: batch.map(({ body }) => body) }),
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: end.signal,
    });
    return judgeBatch(response, await response.text(), batch);
  };
  try {
    return await within(answerTime, exchange());
  } catch {
    const reason: WaitingReason = (globalThis.navigator?.onLine ?? true) ? 'unreachable' : 'offline';
    return { items: new Map(), failure: { state: 'waiting', reason }, answered: false };
  } finally {
    end.abort();
  }
}
