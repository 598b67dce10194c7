import type { IDBFactory } from 'fake-indexeddb';

/** A disk of which only these parts are there. */
export const factory = (parts: object): IDBFactory => parts as IDBFactory;

/** A request to open that fails. */
export function failing(): EventTarget {
  const request = new EventTarget();
  queueMicrotask(() => request.dispatchEvent(new Event('error')));
  return request;
}

/** A disk that shows each of its transactions before it is used. */
export function withTransactions(real: IDBFactory, see: (transaction: IDBTransaction) => void): IDBFactory {
  return factory({
    open(name: string, version: number) {
      const request = real.open(name, version);
      request.addEventListener('success', () => {
        const database = request.result;
        const transaction = database.transaction.bind(database);
        database.transaction = (...wanted) => {
          const one = transaction(...wanted);
          see(one);
          return one;
        };
      });
      return request;
    },
  });
}

/** Takes each write, and is full at the commit. */
export function abortAfterPut(transaction: IDBTransaction): void {
  const objectStore = transaction.objectStore.bind(transaction);
  transaction.objectStore = (name) => {
    const store = objectStore(name);
    const put = store.put.bind(store);
    store.put = (value) => {
      const request = put(value);
      request.addEventListener('success', () => transaction.abort());
      return request;
    };
    return store;
  };
}
