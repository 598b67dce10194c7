import type { Step } from './outbox.js';
import { holdTime, isDue, type Destination, type Due } from './record.js';

/** The longest that a record ever waits, in milliseconds: a day, by `Retry-After` or by its pace, and the jitter. */
const longestWait = 1e8;

/** What is to be posted, or when to look again: `Infinity` when nothing waits. */
export interface Taken {
  due?: Due;
  next: number;
}

/**
 * Takes what is due first and holds it. What was tried least recently goes first, so that a record
 * that always fails holds up no other. Deletes dead letters whose time is over.
 *
 * @param to where the records go whose own endpoint was bad; null when this one is bad as well
 */
export function take(to: Destination | null, now: number): Step<Taken> {
  const ahead = (time: number, most: number): number => (time > now && time <= now + most ? time : 0);

  return ({ records, put, remove }) => {
    for (const { id, state, notBefore } of records) {
      if (state === 'rejected' && notBefore < now) remove(id);
    }
    const waiting = records
      .filter(({ state }) => state === 'waiting')
      // A client of the same endpoint may know better by now what counts as an answer there.
      .map((record) => (record.to && record.to.endpoint !== to?.endpoint ? record : { ...record, to }))
      .filter(isDue);
    // What is held is the lease: of all tabs one posts, and one thing at a time.
    const lease = Math.max(...waiting.map(({ heldUntil }) => ahead(heldUntil, holdTime)));
    let next = Infinity;
    let first: Due | undefined;
    for (const due of waiting) {
      // What failed is a warning to everything for the same endpoint.
      const alike = waiting.filter(
        (other) => other === due || (other.to.endpoint === due.to.endpoint && other.reason !== 'held'),
      );
      const from = Math.max(lease, ...alike.map(({ notBefore }) => ahead(notBefore, longestWait)));
      if (from < next || (from === next && first && due.notBefore < first.notBefore)) {
        next = from;
        first = due;
      }
    }
    if (!first || next > now) return { next };
    const due = { ...first, heldUntil: now + holdTime };
    put(due);
    return { due, next };
  };
}
