import type { Kept } from './record.js';
import type { ClientOptions } from './types.js';

/**
 * Opens the database `kundresa` of IndexedDB. Chosen over localStorage, which forgets what was
 * written last when the browser is killed, and over Web Locks, which http pages lack: one
 * transaction is atomic across all tabs.
 *
 * @param factory a function, as merely looking at `indexedDB` throws in some frames
 * @param close for a later version, or an erasure, that should not have to wait for this page
 */
export function openDatabase(factory: () => IDBFactory, close: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open('kundresa', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.onversionchange = close;
      resolve(request.result);
    };
    request.addEventListener('error', reject);
  });
}

/**
 * Whether there may be something kept: a visitor who never answered has no database, and a look
 * must not make one. Where the browser does not tell, there may be. Never rejects.
 */
export async function mayExist({ indexedDB, storage }: ClientOptions): Promise<boolean> {
  // Asked in a frame without an origin, Chromium also leaves a rejection that nobody can catch.
  if (storage === 'none' || globalThis.origin === 'null') return false;
  try {
    const databases = await (indexedDB ?? globalThis.indexedDB).databases?.();
    return databases?.some(({ name }) => name === 'kundresa') ?? true;
  } catch {
    return false; // No storage here, and nothing kept.
  }
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
