import type { SurveyResponse } from '../wire/types.js';
import type { Ack, ClientOptions } from './types.js';

/** How long a post has its record to itself, in milliseconds: longer than any post takes. */
export const holdTime = 30_000;

/** Where a record is posted and what counts as an answer there. */
export interface Destination {
  /** An absolute address. */
  endpoint: string;
  ack: Ack;
  contentType: string;
}

/**
 * A response in the outbox: one record for each response, under its id.
 *
 * The life of a record:
 *
 * 1. `send` writes it and, without waiting for the disk, posts it. It is born held for that post,
 *    so that nobody else posts it meanwhile. The visitor may be thanked when the write is committed
 *    or the endpoint has acknowledged, whichever comes first.
 * 2. The next page of the survey, the same id with a higher revision, takes its place. What becomes
 *    of a post concerns the revision that was posted, never a later one.
 * 3. Acknowledged, it is deleted. When a post fails it waits until `notBefore`, and with it
 *    everything else for the same endpoint.
 * 4. Clients look for what is due when they are made, after a send, when the page or the network
 *    comes back, and by a timer. Any client delivers any record, to the record's own destination.
 *    One posts at a time, one record at a time: the record that is held is the lease, and it is
 *    taken in the same transaction that picks it.
 * 5. Refused for good, it stays for 30 days as a dead letter. Nothing else ever deletes a record.
 *
 * Times are milliseconds since 1970 by the clock of the device. As that may be set, a time that
 * lies further ahead than it was ever set to counts as past.
 */
export interface Kept {
  /** Of the record's format. Another version is left alone. */
  v: 1;
  id: string;
  revision: number;
  body: SurveyResponse;
  /** Null when the endpoint was bad: the record goes to the first good one that a client here has. */
  to: Destination | null;
  /** How many posts to its endpoint had failed in a row when it failed last. */
  attempts: number;
  /** When it may be posted again or, once rejected, deleted. */
  notBefore: number;
  /** Until when the post that it is in has it to itself. */
  heldUntil: number;
  state: 'waiting' | 'rejected';
  /** Why it waits, or the code that it was rejected with. */
  reason?: string;
  /** `none`: never to be written to disk, whichever client of the page has it in hand. */
  storage?: ClientOptions['storage'] | undefined;
}

/** A record with somewhere to go. */
export type Due = Kept & { to: Destination };

/** What reaches outside. */
export interface World {
  fetch: typeof fetch;
  now: () => number;
  random: () => number;
}

/** Whether a record has somewhere to go. */
export function isDue(record: Kept): record is Due {
  return !!record.to;
}

/** Whether a record waits for the network to come back, which the browser may report. */
export function waitsForNetwork({ reason }: { reason?: string }): boolean {
  return reason === 'offline' || reason === 'unreachable' || reason === 'timeout';
}
