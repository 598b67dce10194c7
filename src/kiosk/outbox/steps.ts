import { backoff } from '../../client/backoff.js';
import type { World } from '../../client/record.js';
import { serialise } from '../../survey/serialise.js';
import type { SurveyResponse } from '../../wire/types.js';
import { limits } from '../../wire/limits.js';
import { found, names } from './database.js';
import type { BatchVerdict } from './judge-batch.js';
import type { Stores } from './kiosk-outbox.js';
import { holdTime, type KioskRecord, type Lease, type Pace } from './record.js';

/** The longest that anything ever waits, in milliseconds: a day, and the jitter. Beyond that a clock was set. */
const longestWait = 1e8;

/** What is left of a batch's bytes for its braces, in characters; a character is at most three bytes. */
const mostCharacters = limits.batchBytes / 3 - 1000;

/** Who takes, when, and how much. */
export interface Taking {
  owner: string;
  now: number;
  /** Most records: 50, or fewer after the endpoint refused as many at once. */
  most: number;
}

/** A batch to post, oldest first; or, when it is empty, when to look again: `Infinity` when nothing waits. */
export interface Taken {
  batch: readonly KioskRecord[];
  next: number;
}

/** What a post has led to. */
export interface Settling {
  owner: string;
  posted: readonly KioskRecord[];
  verdict: BatchVerdict;
  world: Pick<World, 'now' | 'random'>;
}

/** Keeps a response. A later revision that waits already stays, as it holds everything that this one does. */
export async function keepRecord({ outbox, state }: Stores, response: SurveyResponse): Promise<void> {
  // A copy, which nobody changes any more.
  const body: SurveyResponse = JSON.parse(serialise(response));
  const { id, revision } = body;
  const [known, last] = await Promise.all([
    found<KioskRecord | undefined>(outbox.get(id)),
    found<number | undefined>(state.get('sequence')),
  ]);
  if (known && known.revision >= revision) return;
  const sequence = known?.sequence ?? (last ?? 0) + 1;
  outbox.put({ v: 1, id, revision, body, sequence, notBefore: 0, attempts: 0 } satisfies KioskRecord);
  if (!known) state.put(sequence, 'sequence');
}

/**
 * Takes what is due first and holds it: of all tabs one posts, one batch at a time. The lease is in the
 * database, because http pages lack Web Locks, and dies with its time when the browser does.
 */
export async function takeBatch({ outbox, state }: Stores, taking: Taking): Promise<Taken> {
  const { owner, now, most } = taking;
  const [lease, pace] = await Promise.all([
    found<Lease | undefined>(state.get('lease')),
    found<Pace | undefined>(state.get('pace')),
  ]);
  const others = lease && lease.owner !== owner ? ahead(lease.until, now, holdTime) : 0;
  const from = Math.max(others, ahead(pace?.notBefore ?? 0, now, longestWait));
  const due = outbox.index(names.due);
  if (from > 0) return { batch: [], next: (await found(due.count())) > 0 ? from : Infinity };
  const [ready, strayed, first] = await Promise.all([
    found<KioskRecord[]>(due.getAll(IDBKeyRange.upperBound([now, Infinity]), most)),
    // The clock was set back since: what seems to be far ahead is due.
    found<KioskRecord[]>(due.getAll(IDBKeyRange.lowerBound([now + longestWait]), most)),
    found(due.openKeyCursor()),
  ]);
  const batch = fitting([...ready, ...strayed].filter(({ v }) => v === 1).slice(0, most));
  if (batch.length > 0) state.put({ owner, until: now + holdTime } satisfies Lease, 'lease');
  return { batch, next: batch.length > 0 ? now : timeIn(first?.key) };
}

/** As many as one post may hold. */
function fitting(records: readonly KioskRecord[]): KioskRecord[] {
  let room = mostCharacters;
  return records.filter(({ body }, place) => {
    room -= serialise(body).length + 1;
    return place === 0 || room > 0;
  });
}

function timeIn(key: IDBValidKey | undefined): number {
  const [time] = Array.isArray(key) ? key : [];
  return typeof time === 'number' ? time : Infinity;
}

/** The time, if it is ahead and no further than it was ever set. */
function ahead(time: number, now: number, most: number): number {
  return time > now && time <= now + most ? time : 0;
}

/**
 * Deletes what was acknowledged, if no later revision waits by now; sets aside what was refused for good;
 * lets the rest wait; and gives the lease back. One transaction: the power may be cut before it or after it.
 */
export async function settleBatch({ outbox, state }: Stores, settling: Settling): Promise<void> {
  const { owner, posted, verdict, world } = settling;
  const [lease, pace] = await Promise.all([
    found<Lease | undefined>(state.get('lease')),
    found<Pace | undefined>(state.get('pace')),
  ]);
  for (const record of posted) {
    const current = await found<KioskRecord | undefined>(outbox.get(record.id));
    if (current) settleOne(outbox, { record, current, settling });
  }
  if (lease?.owner === owner) state.delete('lease');
  if (verdict.failure) {
    const attempts = (pace?.attempts ?? 0) + 1;
    const notBefore = world.now() + backoff(verdict.failure, attempts, { ...world, fetch });
    state.put({ attempts, notBefore } satisfies Pace, 'pace');
  } else {
    state.delete('pace');
  }
  if (verdict.answered) state.put(world.now(), 'contact');
}

interface SettlingOne {
  record: KioskRecord;
  current: KioskRecord;
  settling: Settling;
}

function settleOne(outbox: IDBObjectStore, { record, current, settling }: SettlingOne): void {
  const { verdict, world } = settling;
  const own = verdict.items.get(record.id);
  if (!own) return;
  if (own.state === 'delivered') {
    if (current.revision <= record.revision) outbox.delete(record.id);
    return;
  }
  if (current.revision !== record.revision) return;
  if (own.state === 'rejected') {
    const { notBefore: _, ...kept } = current;
    outbox.put({ ...kept, reason: own.code } satisfies KioskRecord);
    return;
  }
  const attempts = current.attempts + 1;
  const notBefore = world.now() + backoff(own, attempts, { ...world, fetch });
  outbox.put({ ...current, attempts, notBefore, reason: own.reason } satisfies KioskRecord);
}
