import type { Outbox } from './outbox.js';
import type { Kept } from './record.js';

/** What a page keeps in memory, by id. */
export type Memory = Map<string, Kept>;

/** An outbox that lives as long as the page: for pages and frames without storage. */
export function memoryOutbox(memory: Memory): Outbox {
  return {
    // A step waits for nothing, so nothing can come between.
    change: async (step) =>
      step({
        records: [...memory.values()],
        put: (record) => !memory.set(record.id, record),
        remove: (id) => memory.delete(id),
      }),
    // Other clients of the page go on using the memory.
    close: () => undefined,
  };
}
