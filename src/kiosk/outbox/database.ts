/** The two stores of the database, and the index by which what is due first is found first. */
export const names = {
  database: 'kundresa-kiosk',
  outbox: 'outbox',
  state: 'state',
  due: 'due',
} as const;

/**
 * Opens the database of kiosks. It is not the one of pages: that is read as a whole at each step,
 * which suits a response or two, and this one holds a week of a busy store.
 *
 * @throws what IndexedDB says when it cannot be opened
 */
export function openKioskDatabase(factory: IDBFactory, close: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(names.database, 1);
    request.addEventListener('upgradeneeded', () => {
      const outbox = request.result.createObjectStore(names.outbox, { keyPath: 'id' });
      outbox.createIndex(names.due, ['notBefore', 'sequence']);
      request.result.createObjectStore(names.state);
    });
    request.addEventListener('success', () => {
      request.result.addEventListener('versionchange', close);
      request.result.addEventListener('close', close);
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error));
  });
}

/** What one request finds. */
export function found<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves once what was changed is there to stay. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}
