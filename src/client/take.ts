import type { Step } from './outbox.js';
import { holdTime, isDue, type Destination, type Due } from './record.js';

/** The longest that a record ever waits, in milliseconds: a day, by `Retry-After` or by its pace, and the jitter. */
const longestWait = 1e8;

/** When to look again, `Infinity` when nothing waits, and what is to be posted now. */
export type Taken = readonly [next: number, due?: Due];

/**
 * Takes what is due first and holds it. What was tried least recently goes first, so that a record
 * that always fails holds up no other. Deletes dead letters whose time is over.
 *
 * @param to where the records go whose own endpoint was bad; null when this one is bad as well
 */
export function take(to: Destination | null, now: number): Step<Taken> {
  const ahead = (time: number, most: number): number => (time > now && time <= now + most ? time : 0);

  return (contents) => {
    for (const record of contents.records) {
      if (record.state === 'rejected' && record.notBefore < now) contents.remove(record.id);
    }
    const waiting = contents.records
      .filter((record) => record.state === 'waiting')
      // A client of the same endpoint may know better by now what counts as an answer there.
      .map((record) => (record.to && record.to.endpoint !== to?.endpoint ? record : { ...record, to }))
      .filter(isDue);
    // What is held is the lease: of all tabs one posts, and one thing at a time.
    const lease = Math.max(...waiting.map((other) => ahead(other.heldUntil, holdTime)));
    let next = Infinity;
    let first: Due | undefined;
    for (const due of waiting) {
      // What failed is a warning to everything for the same endpoint.
      const alike = waiting.filter(
        (other) => other === due || (other.to.endpoint === due.to.endpoint && other.reason !== 'held'),
      );
      const from = Math.max(lease, ...alike.map((other) => ahead(other.notBefore, longestWait)));
      if ((from - next || due.notBefore - (first?.notBefore ?? 0)) < 0) {
        next = from;
        first = due;
      }
    }
    if (!first || next > now) return [next];
    const due = { ...first, heldUntil: now + holdTime };
    contents.put(due);
    return [next, due];
  };
}
