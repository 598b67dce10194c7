import type { SurveyResponse } from '../wire/types.js';
import type { Verdict } from './acknowledgement.js';
import { createAnnouncer } from './announce.js';
import { createCourier } from './courier.js';
import { destinationOf } from './endpoint.js';
import { discard, keep } from './keep.js';
import { openOutbox, type Memory } from './outbox.js';
import { holdTime, isDue, type Kept, type World } from './record.js';
import { serialise } from '../survey/serialise.js';
import { post } from './transport.js';
import type { Client, ClientOptions, Delivery } from './types.js';

// Taken before anybody replaces it: a fetch that the page wraps may make our failures the page's.
const fetch = globalThis.fetch;

/** In how many seconds a response that is not finished counts as abandoned, with `revisions: 'last'`. */
const abandonedTime = 1800;

/** What the page keeps in memory. Its clients share it, so that closing one of them loses nothing. */
const pageMemory: Memory = new Map();

/**
 * Makes a client that posts responses to an endpoint and keeps each of them until it is
 * acknowledged; `Kept` tells the life of a record. It needs no DOM and works in a page, a worker
 * and Node. It never throws: with a bad endpoint `client.endpoint` is undefined, and what is sent
 * waits. A client without an endpoint, `''`, delivers what other pages of the origin could not.
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
  const end = new AbortController();
  const { signal } = end;
  const courier = createCourier({ endpoint: options.endpoint, outbox, to, world, tell, finish, signal });

  /** Sees a post to its end: what came of it is written down and, when that is news, told. */
  async function finish(record: Kept, posted: Promise<Verdict>, kept?: Promise<unknown>): Promise<Delivery> {
    const { id, revision } = record;
    courier.forget(id);
    const verdict = await posted;
    await kept;
    if (verdict.state !== 'delivered') return courier.settle(record, verdict);
    const delivery: Delivery = { id, revision, ...verdict };
    return (await outbox.change(discard(record))) ? tell(delivery) : delivery;
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
      const { id, revision } = { ...response };
      return { id, revision, state: 'rejected', code: 'invalid', detail: String(error) };
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
      .change(keep(record), true)
      .then((durable): Delivery => tell({ id, revision, state: 'queued', durable }));
    const finished = finish(record, posted, kept);
    void finished.then(flush);
    return Promise.race([
      kept.then((queued) => (queued.state === 'queued' && queued.durable ? queued : finished)),
      posted.then((verdict) => (verdict.state === 'delivered' ? { id, revision, ...verdict } : finished)),
    ]);
  }

  const { flush } = courier;

  // Never to `unload`, which would keep the page out of the back/forward cache.
  const listen = (type: string, hear: () => void): void =>
    globalThis.addEventListener?.(type, hear, { signal });
  listen('online', courier.hurry);
  listen('pageshow', flush);
  listen('pagehide', () => courier.leave(true));
  listen('visibilitychange', () => (document.hidden ? courier.leave(false) : flush()));
  void flush();

  return {
    endpoint: to?.endpoint,
    send,
    flush,
    pending: () => outbox.change(({ records }) => records.filter(({ state }) => state === 'waiting').length),
    subscribe,
    close() {
      end.abort();
      outbox.close();
    },
  };
}
