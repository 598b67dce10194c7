import type { SentForm } from './sent-form.js';

/** How long the disk may take, in milliseconds, before nobody waits for it any longer. */
const longest = 1000;

/** Keeps what was sent, in place of an earlier page of it. True when it survives the page. */
export async function keepForm(form: SentForm): Promise<boolean> {
  const kept = change(true, (store) => store.put(form));
  return kept.then(
    () => true,
    () => false,
  );
}

/** Deletes what was answered, unless a later page of it has come. */
export async function discardForm({ id, at }: SentForm): Promise<void> {
  await change(false, (store) => {
    const found: IDBRequest<SentForm | undefined> = store.get(id);
    found.onsuccess = () => {
      if (found.result?.at === at) store.delete(id);
    };
    return found;
  }).catch(() => undefined); // There is no disk, so there is nothing on it.
}

/** All that waits, also from earlier visits. */
export async function waitingForms(): Promise<readonly SentForm[]> {
  return change<SentForm[]>(false, (store) => store.getAll()).catch(() => []);
}

/** One change in a transaction of its own. Rejects where there is no database, unless it is to be made. */
async function change<Value>(
  creates: boolean,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await within(openDatabase(creates));
  try {
    return await within(
      new Promise<Value>((resolve, reject) => {
        const transaction = database.transaction('forms', 'readwrite');
        const request = work(transaction.objectStore('forms'));
        transaction.oncomplete = () => resolve(request.result);
        transaction.addEventListener('abort', reject);
      }),
    );
  } finally {
    database.close();
  }
}

function openDatabase(creates: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kundresa-hosted', 1);
    request.onupgradeneeded = () => {
      // An aborted upgrade leaves nothing behind.
      if (creates) request.result.createObjectStore('forms', { keyPath: 'id' });
      else request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.addEventListener('error', (event) => {
      // Or Firefox reports it to the page.
      event.preventDefault();
      reject(new Error('There is no database.'));
    });
  });
}

function within<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('The disk took too long.')), longest);
  });
  return Promise.race([promise, late]);
}
