import type { Memory } from './memory-outbox.js';
import type { Contents, Outbox, Step } from './outbox.js';
import type { Kept } from './record.js';
import { serialise } from './serialise.js';
import type { ClientOptions } from './types.js';
import { late, within } from './within.js';

/** How long the first step may take, in milliseconds, and how long any other, before memory serves instead. */
const openTime = 1000;
const stepTime = 5000;

/** The most that the disk holds. What does not fit stays in memory; nothing has to make room. */
const mostRecords = 500;
const mostCharacters = 5e6;

/**
 * An outbox in the database `kundresa` of IndexedDB. Chosen over localStorage, which forgets what
 * was written last when the browser is killed, and over Web Locks, which http pages lack: one
 * transaction is atomic across all tabs. It holds a record or two as a rule, so a step reads all.
 *
 * Its `change` rejects where there is no IndexedDB, or none that works.
 *
 * @param memory holds what the disk has not taken; it is part of the contents
 */
export function idbOutbox({ indexedDB, durability = 'relaxed' }: ClientOptions, memory: Memory): Outbox {
  let opening: Promise<IDBDatabase> | undefined;
  let time = openTime;

  function close(): void {
    void opening?.then((database) => database.close()).catch(() => undefined);
    opening = undefined;
  }

  function open(factory = indexedDB ?? globalThis.indexedDB): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = factory.open('kundresa', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' });
      request.onsuccess = () => {
        // A later version, or an erasure, need not wait for this page.
        request.result.onversionchange = close;
        resolve(request.result);
      };
      request.addEventListener('error', reject);
    });
  }

  function run<Value>(database: IDBDatabase, step: Step<Value>): Promise<Value> {
    time = stepTime;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction('outbox', 'readwrite', { durability });
      const store = transaction.objectStore('outbox');
      const found: IDBRequest<Kept[]> = store.getAll();
      let value: Value;
      found.onsuccess = () => {
        // What a later version wrote, or nobody knows who, is left alone.
        const kept = found.result.filter(({ v, id, body }) => v === 1 && body?.id === id);
        value = step(contents(kept, store));
      };
      transaction.oncomplete = () => resolve(value);
      transaction.addEventListener('abort', reject);
    });
  }

  function contents(kept: readonly Kept[], store: IDBObjectStore): Contents {
    for (const { id, revision } of kept) if (!((memory.get(id)?.revision ?? 0) > revision)) memory.delete(id);
    return {
      records: [...kept.filter(({ id }) => !memory.has(id)), ...memory.values()],
      put(record) {
        const fits = hasRoom(kept, record);
        if (fits) store.put(record);
        else memory.set(record.id, record);
        return fits;
      },
      remove(id) {
        memory.delete(id);
        store.delete(id);
      },
    };
  }

  const once = <Value>(step: Step<Value>): Promise<Value> =>
    within(
      time,
      (opening ??= open()).then((database) => run(database, step)),
    );

  return {
    // Browsers close databases, and so does whoever erases them: then it is opened once more. An
    // open that has not answered yet may still do so; a second one would only queue behind it.
    change: (step) =>
      once(step).catch((error: unknown) => {
        if (error === late) throw error;
        close();
        return once(step);
      }),
    close,
  };
}

function hasRoom(kept: readonly Kept[], record: Kept): boolean {
  const others = kept.filter(({ id }) => id !== record.id);
  return others.length < mostRecords && serialise([...others, record]).length < mostCharacters;
}
