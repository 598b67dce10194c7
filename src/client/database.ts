import type { Kept } from './record.js';

/** How the database is opened. */
export interface Opening {
  /** A function, as merely looking at `indexedDB` throws in some frames. */
  readonly factory: () => IDBFactory;
  /** For a later version, or an erasure, that should not have to wait for this page. */
  readonly close: () => void;
  /** Whether there is something to keep. Nothing else makes a database, so that who has not answered, or had all erased, has none. */
  readonly creates: boolean;
}

/**
 * Opens the database `kundresa` of IndexedDB. Chosen over localStorage, which forgets what was
 * written last when the browser is killed, and over Web Locks, which http pages lack: one
 * transaction is atomic across all tabs. Rejects where there is none, unless it is to be made.
 */
export function openDatabase({ factory, close, creates }: Opening): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open('kundresa', 1);
    request.onupgradeneeded = () => {
      // An aborted upgrade leaves nothing behind.
      if (creates) request.result.createObjectStore('outbox', { keyPath: 'id' });
      else request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.onversionchange = close;
      resolve(request.result);
    };
    request.addEventListener('error', (event) => {
      // Or Firefox reports it to the page.
      event.preventDefault();
      reject(event);
    });
  });
}

/**
 * Reads all that is kept, which is a record or two as a rule, and changes it, in one transaction.
 * Resolves to what `change` returns once the transaction is committed. What a later version of this
 * library wrote, or nobody knows who, is left alone.
 */
export function transact<Value>(
  store: IDBObjectStore,
  change: (kept: readonly Kept[]) => Value,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    const found: IDBRequest<Kept[]> = store.getAll();
    let value: Value;
    found.onsuccess = () => {
      value = change(found.result.filter((record) => record.v === 1 && record.body?.id === record.id));
    };
    transaction.oncomplete = () => resolve(value);
    transaction.addEventListener('abort', reject);
  });
}
