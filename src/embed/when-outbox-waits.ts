/**
 * Does something when answers of an earlier visit wait in the outbox of the client: in the store
 * `outbox` of the database `kundresa`. Looks without creating or upgrading anything, so that a
 * visitor who never answered keeps no database. Where the browser has no list of its databases, or no
 * storage, nothing happens. Never rejects.
 */
export async function whenOutboxWaits(act: () => void): Promise<void> {
  try {
    // Asked in a frame without an origin, Chromium also leaves a rejection that nobody can catch.
    const databases = globalThis.origin !== 'null' && (await indexedDB.databases?.());
    if (databases && databases.some(({ name }) => name === 'kundresa')) look(indexedDB.open('kundresa'), act);
  } catch {
    // A sandboxed frame, or a private window: nothing was kept there.
  }
}

function look(opening: IDBOpenDBRequest, act: () => void): void {
  // It was deleted a moment ago. An aborted upgrade leaves nothing behind.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onsuccess = () => {
    const { result } = opening;
    if (result.objectStoreNames.contains('outbox')) {
      const counting = result.transaction('outbox').objectStore('outbox').count();
      counting.onsuccess = () => counting.result > 0 && act();
    }
    result.close();
  };
}
