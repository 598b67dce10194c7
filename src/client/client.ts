import type { SurveyResponse } from '../wire/types.js';
import type { Verdict } from './acknowledgement.js';
import { announce, type Listener } from './announce.js';
import { destinationOf, resolveEndpoint } from './endpoint.js';
import { explain } from './explain.js';
import { keep } from './keep.js';
import type { Memory } from './memory-outbox.js';
import { openOutbox, type Step } from './outbox.js';
import { holdTime, isDue, isStranded, type Due, type Kept, type World } from './record.js';
import { serialise } from './serialise.js';
import { settle } from './settle.js';
import { take } from './take.js';
import { post } from './transport.js';
import type { Client, ClientOptions, Delivery } from './types.js';

const { fetch } = globalThis;
const abandonedTime = 30 * 60;
const leavingLength = 16_000;
const pageMemory: Memory = new Map();

export function createClient(options: ClientOptions, memory = pageMemory): Client {
  const world: World = { fetch, now: Date.now, random: Math.random, ...options };
  const endpoint = resolveEndpoint(options.endpoint);
  const to = 'url' in endpoint ? destinationOf(endpoint.url, options) : null;
  const problem = 'problem' in endpoint ? endpoint.problem : '';
  const outbox = openOutbox(options, memory);
  const listeners = new Set<Listener>();
  const stranded = new Map<string, Due>();
  const end = new AbortController();
  const { signal } = end;
  let rounds = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const placeOf = ({ to: own }: Kept): string => own?.endpoint ?? problem;

  function deliveryOf(record: Kept, verdict: Verdict, durable = false): Delivery {
    const { id, revision } = record;
    const waiting = verdict.state === 'waiting' && { detail: explain(verdict, placeOf(record)), durable };
    return Object.assign({ id, revision }, verdict, waiting);
  }

  function tell<Told extends Delivery>(delivery: Told, record: Kept): Told {
    announce(delivery, placeOf(record), listeners);
    return delivery;
  }

  async function finish(record: Kept, posted: Promise<Verdict>, kept?: Promise<unknown>): Promise<Delivery> {
    stranded.delete(record.id);
    const verdict = await posted;
    await kept;
    const durable = await outbox.change(settle(record, verdict, world));
    const delivery = deliveryOf(record, verdict, durable);
    if (delivery.state === 'waiting' && isDue(record) && (!durable || isStranded(delivery))) {
      stranded.set(record.id, { ...record, reason: delivery.reason });
    }
    return durable === undefined ? delivery : tell(delivery, record);
  }

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    const { due, next } = await outbox.change(take(to, world.now()));
    if (due) {
      await finish(due, post(due, world));
      return round();
    }
    if (next < Infinity && !signal.aborted) timer = setTimeout(flush, next - world.now());
  }

  function flush(): Promise<void> {
    return (rounds = rounds.then(round));
  }

  function leave(isGone: boolean): void {
    let room = leavingLength;
    for (const due of stranded.values()) {
      if (due.reason === 'held' && !isGone) continue;
      room -= serialise(due.body).length;
      if (room > 0) void finish(due, post(due, world));
    }
  }

  async function firstVerdict(record: Kept): Promise<Verdict> {
    if (!isDue(record)) return { state: 'waiting', reason: 'bad_endpoint' };
    const isHeld = options.revisions === 'last' && record.body.status === 'partial';
    return isHeld ? { state: 'waiting', reason: 'held', retryAfter: abandonedTime } : post(record, world);
  }

  async function send(response: SurveyResponse): Promise<Delivery> {
    let body: SurveyResponse;
    try {
      body = JSON.parse(serialise(response));
    } catch (error) {
      return { id: '', revision: 0, state: 'rejected', code: 'invalid', detail: `${error}` };
    }
    const { id, revision } = body;
    const queuedAt = world.now();
    const record: Kept = {
      v: 1,
      id,
      revision,
      body,
      to,
      queuedAt,
      attempts: 0,
      notBefore: 0,
      heldUntil: queuedAt + holdTime,
      state: 'waiting',
    };
    const posted = firstVerdict(record);
    const kept = outbox
      .change(keep(record))
      .then((durable) => tell({ id, revision, state: 'queued', durable }, record));
    const finished = finish(record, posted, kept);
    void finished.then(flush);
    return Promise.race([
      kept.then((queued) => (queued.durable ? queued : finished)),
      posted.then((verdict) => (verdict.state === 'waiting' ? finished : deliveryOf(record, verdict))),
    ]);
  }

  const listen = (type: string, hear: () => void): void =>
    globalThis.addEventListener?.(type, hear, { signal });
  listen('online', () => void outbox.change(endOutage).then(flush));
  listen('pageshow', flush);
  listen('pagehide', () => leave(true));
  listen('visibilitychange', () => (document.hidden ? leave(false) : flush()));
  void flush();

  return {
    endpoint,
    send,
    flush,
    pending: () => outbox.change(countWaiting),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      end.abort();
      clearTimeout(timer);
      outbox.close();
    },
  };
}

const endOutage: Step<void> = ({ records, put }) => {
  for (const record of records) {
    if (isStranded(record)) put({ ...record, notBefore: 0 });
  }
};

const countWaiting: Step<number> = ({ records }) => records.filter(({ state }) => state === 'waiting').length;
