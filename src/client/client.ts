import type { SurveyResponse } from '../wire/types.js';
import type { Verdict } from './acknowledgement.js';
import { createAnnouncer } from './announce.js';
import { destinationOf } from './endpoint.js';
import { explain } from './explain.js';
import { keep } from './keep.js';
import { openOutbox, type Memory } from './outbox.js';
import { holdTime, isDue, waitsForNetwork, type Due, type Kept, type World } from './record.js';
import { serialise } from './serialise.js';
import { settle } from './settle.js';
import { take } from './take.js';
import { post } from './transport.js';
import type { Client, ClientOptions, Delivery } from './types.js';

// Taken before anybody replaces it: a fetch that the page wraps may make our failures the page's.
const fetch = globalThis.fetch;

/** In how many seconds a response that is not finished counts as abandoned, with `revisions: 'last'`. */
const abandonedTime = 1800;

/** How many characters are posted when the page goes: at most 48 KiB, as 64 KiB may outlive it in all. */
const leavingLength = 16_000;

/** What the page keeps in memory. Its clients share it, so that closing one of them loses nothing. */
const pageMemory: Memory = new Map();

/**
 * Makes a client that posts responses to an endpoint and keeps each of them until it is
 * acknowledged; `Kept` tells the life of a record. It needs no DOM and works in a page, a worker
 * and Node. It never throws: a bad endpoint shows in `client.endpoint`, and what is sent waits.
 *
 * ```ts
 * const client = createClient({ endpoint: 'https://collector.example/responses' });
 * const delivery = await client.send(response);
 * const isSafe = delivery.state === 'waiting' ? delivery.durable : delivery.state !== 'rejected';
 * ```
 *
 * @param memory what holds the responses that the disk does not take; the page's own by default
 */
export function createClient(options: ClientOptions, memory = pageMemory): Client {
  const world: World = { fetch, now: Date.now, random: Math.random, ...options };
  const to = destinationOf(options);
  const outbox = openOutbox(options, memory);
  const { tell, subscribe } = createAnnouncer();
  /** What this page tried in vain for want of a network, or has in memory alone. Not what is under way. */
  const stranded = new Map<string, Due>();
  const end = new AbortController();
  const { signal } = end;
  let rounds = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function deliveryOf(record: Sent, verdict: Verdict, durable = false): Delivery {
    const { id, revision } = record;
    if (verdict.state !== 'waiting') return { id, revision, ...verdict };
    const detail = explain(verdict, record.to?.endpoint ?? options.endpoint);
    return { id, revision, ...verdict, detail, durable };
  }

  /** Sees a post to its end: what came of it is written down, when there is a record to settle, and told. */
  async function finish(record: Kept, posted: Promise<Verdict>, kept?: Promise<unknown>): Promise<Delivery> {
    stranded.delete(record.id);
    const verdict = await posted;
    await kept;
    const durable = await outbox.change(settle(record, verdict, world));
    const delivery = deliveryOf(record, verdict, durable);
    if (delivery.state === 'waiting' && isDue(record) && (!durable || waitsForNetwork(delivery))) {
      stranded.set(record.id, { ...record, reason: delivery.reason });
    }
    return durable === undefined ? delivery : tell(delivery);
  }

  /** Posts what is due, one record at a time, and comes back by itself when more is. */
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

  /** The page goes, for good perhaps: posts what may have no other chance. */
  function leave(isGone: boolean): void {
    let room = leavingLength;
    for (const due of stranded.values()) {
      if (due.reason === 'held' && !isGone) continue;
      room -= serialise(due.body).length;
      if (room > 0) void finish(due, post(due, world));
    }
  }

  async function firstPost(record: Kept): Promise<Verdict> {
    if (!isDue(record)) return { state: 'waiting', reason: 'bad_endpoint' };
    const isHeld = options.revisions === 'last' && record.body.status === 'partial';
    return isHeld ? { state: 'waiting', reason: 'held', retryAfter: abandonedTime } : post(record, world);
  }

  async function send(response: SurveyResponse): Promise<Delivery> {
    let body: SurveyResponse;
    try {
      // A copy, which nobody changes any more.
      body = JSON.parse(serialise(response));
      if (!body.id) throw new Error('id is missing');
    } catch (error) {
      return deliveryOf({ ...response }, { state: 'rejected', code: 'invalid', detail: String(error) });
    }
    const { id, revision } = body;
    const record: Kept = {
      v: 1,
      id,
      revision,
      body,
      to,
      attempts: 0,
      notBefore: 0,
      heldUntil: world.now() + holdTime,
      state: 'waiting',
      storage: options.storage,
    };
    // Without waiting for the disk, as the page may be gone before that has answered.
    const posted = firstPost(record);
    const kept = outbox
      .change(keep(record))
      .then((durable) => tell({ id, revision, state: 'queued', durable }));
    const finished = finish(record, posted, kept);
    void finished.then(flush);
    return Promise.race([
      kept.then((queued) => (queued.durable ? queued : finished)),
      posted.then((verdict) => (verdict.state === 'waiting' ? finished : deliveryOf(record, verdict))),
    ]);
  }

  /** What waits for the network is due when that comes back. */
  async function hurry(): Promise<void> {
    await outbox.change((contents) => {
      for (const record of contents.records) {
        if (waitsForNetwork(record)) contents.put({ ...record, notBefore: 0 });
      }
    });
    return flush();
  }

  // Never to `unload`, which would keep the page out of the back/forward cache.
  const listen = (type: string, hear: () => void): void =>
    globalThis.addEventListener?.(type, hear, { signal });
  listen('online', hurry);
  listen('pageshow', flush);
  listen('pagehide', () => leave(true));
  listen('visibilitychange', () => (document.hidden ? leave(false) : flush()));
  void flush();

  return {
    endpoint: to ? { url: to.endpoint } : { problem: explain({ reason: 'bad_endpoint' }, options.endpoint) },
    send,
    flush,
    pending: () =>
      outbox.change((contents) => contents.records.filter((record) => record.state === 'waiting').length),
    subscribe,
    close() {
      end.abort();
      clearTimeout(timer);
      outbox.close();
    },
  };
}

/** What a delivery tells of. */
interface Sent {
  id: string;
  revision: number;
  to?: Kept['to'];
}
