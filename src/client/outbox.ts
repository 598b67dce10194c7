import { openDatabase, transact } from './database.js';
import type { Kept } from './record.js';
import { serialise } from '../survey/serialise.js';
import type { ClientOptions } from './types.js';
import { late, within } from './within.js';

/** How long the first step may take, in milliseconds, and how long any other, before memory serves instead. */
const openTime = 1000;
const stepTime = 5000;

/** The most that the disk holds. What does not fit stays in memory; nothing has to make room. */
const mostRecords = 500;
const mostCharacters = 5e6;

/** What a page keeps in memory, by id. */
export type Memory = Map<string, Kept>;

/** What an outbox holds, as one step sees it and may change it. */
export interface Contents {
  /** One for each response: its latest revision. */
  readonly records: readonly Kept[];
  /** Puts a record in place of the one with its id. True when it survives the page. */
  readonly put: (record: Kept) => boolean;
  readonly remove: (id: string) => void;
}

/** A look at an outbox, or a change to it, that no other can come between, in any tab. May run twice. */
export type Step<Value> = (contents: Contents) => Value;

/** Responses given but not yet acknowledged. */
export interface Outbox {
  /**
   * Resolves to what the step returns, once its changes are there to stay.
   *
   * @param creates a database where there is none, as what memory holds for want of a disk does
   */
  change: <Value>(step: Step<Value>, creates?: boolean) => Promise<Value>;
  close: () => void;
}

/**
 * The outbox of this origin: the disk, and memory for what the disk does not take. Memory alone
 * where the page wants no storage or the browser gives none.
 */
export function openOutbox(
  { storage, durability = 'relaxed', indexedDB }: ClientOptions,
  memory: Memory,
): Outbox {
  let opening: Promise<IDBDatabase> | undefined;
  let time = openTime;

  const close = (): void => {
    void opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = undefined;
  };

  const contents = (kept: readonly Kept[], store?: IDBObjectStore): Contents => {
    for (const record of kept) {
      if (!((memory.get(record.id)?.revision ?? 0) > record.revision)) memory.delete(record.id);
    }
    return {
      records: [...kept.filter((record) => !memory.has(record.id)), ...memory.values()],
      put(record) {
        const fits = !!store && record.storage !== 'none' && hasRoom(kept, record);
        if (fits) store.put(record);
        else memory.set(record.id, record);
        return fits;
      },
      remove(id) {
        memory.delete(id);
        store?.delete(id);
      },
    };
  };

  const onDisk = <Value>(step: Step<Value>, creates?: boolean): Promise<Value> => {
    opening ??= openDatabase({
      factory: () => indexedDB ?? globalThis.indexedDB,
      close,
      creates: creates || [...memory.values()].some((record) => record.storage !== 'none'),
    });
    const done = opening.then((database) => {
      time = stepTime;
      const store = database.transaction('outbox', 'readwrite', { durability }).objectStore('outbox');
      return transact(store, (kept) => step(contents(kept, store)));
    });
    return within(time, done);
  };

  return {
    async change(step, creates) {
      for (let tries = storage === 'none' ? 0 : 2; tries--;) {
        try {
          return await onDisk(step, creates);
        } catch (error) {
          // An open that has not answered may still do so; a second one would only queue behind it.
          if (error === late) break;
          // Browsers close databases, and so does whoever erases them: then it is opened once more.
          close();
        }
      }
      return step(contents([]));
    },
    close,
  };
}

function hasRoom(kept: readonly Kept[], record: Kept): boolean {
  const others = kept.filter((other) => other.id !== record.id);
  return others.length < mostRecords && serialise([...others, record]).length < mostCharacters;
}
