import type { Verdict } from './acknowledgement.js';
import { backoff } from './backoff.js';
import type { Step } from './outbox.js';
import type { Kept, World } from './record.js';

/** How long a rejected response stays as a dead letter: 30 days, in milliseconds. */
const deadLetterTime = 30 * 24 * 3_600_000;

/**
 * Writes down what came of a post that was not acknowledged. Undefined when that is news to nobody:
 * another tab has settled it, or a later revision waits. Otherwise whether what there is survives
 * the page.
 */
export function settle(
  posted: Kept,
  verdict: Exclude<Verdict, { state: 'delivered' }>,
  world: World,
): Step<boolean | undefined> {
  return (contents) => {
    const found = contents.records.find((record) => record.id === posted.id);
    if (found?.revision !== posted.revision) return undefined;
    if (verdict.state === 'rejected') {
      return contents.put({
        ...found,
        state: 'rejected',
        reason: verdict.code,
        notBefore: world.now() + deadLetterTime,
      });
    }
    // Counted for the endpoint as a whole, or each record would begin with the shortest wait.
    const alike = contents.records.filter(
      (other) =>
        other.state === 'waiting' &&
        posted.to?.endpoint === other.to?.endpoint &&
        posted.to &&
        (other.reason === 'unreadable') === (verdict.reason === 'unreadable'),
    );
    const attempts = 1 + Math.max(0, ...alike.map((other) => other.attempts || 0));
    const notBefore = world.now() + backoff(verdict, attempts, world);
    return contents.put({ ...found, reason: verdict.reason, attempts, notBefore, heldUntil: 0 });
  };
}
