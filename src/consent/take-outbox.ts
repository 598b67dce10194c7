import type { Kept } from '../client/record.js';

/**
 * Takes everything out of the outbox, the answers that still wait and what was refused, and returns the former.
 * Makes no database where there is none. Empty where there is no storage.
 */
export async function takeOutbox(): Promise<Kept[]> {
  const database = await opened();
  if (!database) return [];
  const waiting = await emptied(database);
  database.close();
  return waiting;
}

function opened(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open('kundresa');
      // It was not there. An aborted upgrade leaves nothing behind.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', (event) => {
        // Or Firefox reports it to the page.
        event.preventDefault();
        resolve(undefined);
      });
    } catch {
      resolve(undefined); // A frame without storage.
    }
  });
}

function emptied(database: IDBDatabase): Promise<Kept[]> {
  if (!database.objectStoreNames.contains('outbox')) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('outbox', 'readwrite');
    const store = transaction.objectStore('outbox');
    const found: IDBRequest<Kept[]> = store.getAll();
    store.clear();
    transaction.addEventListener('complete', () =>
      resolve(found.result.filter(({ v, state }) => v === 1 && state === 'waiting')),
    );
    transaction.addEventListener('abort', reject);
  });
}
