/** What the outbox of an origin holds, read past the library. */
export async function onDisk(indexedDB: IDBFactory, version = 1): Promise<unknown[]> {
  const database = await open(indexedDB, version);
  const found = await done(database.transaction('outbox').objectStore('outbox').getAll());
  database.close();
  return found;
}

/** Writes into the outbox of an origin past the library, as another version or somebody else might. */
export async function writeToDisk(
  indexedDB: IDBFactory,
  records: readonly unknown[],
  version = 1,
): Promise<void> {
  const database = await open(indexedDB, version);
  const transaction = database.transaction('outbox', 'readwrite');
  for (const record of records) transaction.objectStore('outbox').put(record);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

function open(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  const request = indexedDB.open('kundresa', version);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('outbox', { keyPath: 'id' });
  });
  return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
