import type { Verdict } from './acknowledgement.js';
import { backoff } from './backoff.js';
import type { Step } from './outbox.js';
import type { Kept, World } from './record.js';

/** How long a rejected response stays as a dead letter: 30 days, in milliseconds. */
const deadLetterTime = 30 * 24 * 3_600_000;

/**
 * Writes down what came of a post. Undefined when that is news to nobody: another tab has settled
 * it, or a later revision waits. Otherwise whether what there is survives the page.
 */
export function settle(posted: Kept, verdict: Verdict, world: World): Step<boolean | undefined> {
  return ({ records, put, remove }) => {
    const found = records.find(({ id }) => id === posted.id);
    if (!found) return undefined;
    if (verdict.state === 'delivered') {
      // Revision 1 may be acknowledged long after revision 2 was kept.
      if (!(found.revision > posted.revision)) remove(posted.id);
      return true;
    }
    if (found.revision !== posted.revision) return undefined;
    const now = world.now();
    if (verdict.state === 'rejected') {
      const { state, code } = verdict;
      return put({ ...found, state, reason: code, notBefore: now + deadLetterTime });
    }
    const { reason } = verdict;
    // Counted for the endpoint as a whole, or each record would begin with the shortest wait.
    const alike = records.filter(
      (other) =>
        other.state === 'waiting' &&
        other.to?.endpoint === posted.to?.endpoint &&
        (other.reason === 'unreadable') === (reason === 'unreadable'),
    );
    const attempts = Math.max(0, ...alike.map((other) => other.attempts)) + 1 || 1;
    const notBefore = now + backoff(verdict, attempts, world);
    return put({ ...found, reason, attempts, notBefore, heldUntil: 0 });
  };
}
