import type { Step } from './outbox.js';
import type { Kept } from './record.js';

/**
 * Keeps a record. True when it survives the page. A later revision that waits already stays, as it
 * holds everything that this one does.
 */
export function keep(record: Kept): Step<boolean> {
  return (contents) => {
    const known = contents.records.find((other) => other.id === record.id);
    const isLater = known?.state === 'waiting' && known.revision > record.revision;
    return contents.put(isLater ? known : record);
  };
}

/**
 * Deletes what an acknowledgement is for. True when that is news: not when another tab has done so.
 * Revision 1 may be acknowledged long after revision 2 was kept, which then stays.
 */
export function discard({ id, revision }: Kept): Step<boolean> {
  return (contents) => {
    const found = contents.records.find((record) => record.id === id);
    if (found && !(found.revision > revision)) contents.remove(id);
    return !!found;
  };
}
