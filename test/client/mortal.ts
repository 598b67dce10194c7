import type { ADevice } from './a-device.js';

/** What reaches outside a page that may be killed. */
export interface Mortal {
  fetch: typeof fetch;
  indexedDB: IDBFactory;
  /** Kills it: no answer reaches it any more, and nothing of it the disk. What is written stays. */
  die: () => void;
}

/** The world of a page on a device: what is under way when it dies goes on without it. */
export function mortal({ endpoint, indexedDB }: ADevice): Mortal {
  const never = new Promise<never>(() => undefined);
  const databases = new Set<IDBDatabase>();
  let isDead = false;

  const open = (name: string, version: number): IDBOpenDBRequest => {
    if (isDead) return new EventTarget() as IDBOpenDBRequest;
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => {
      databases.add(request.result);
      if (isDead) request.result.close();
    });
    return request;
  };

  return {
    async fetch(input, init) {
      if (isDead) return never;
      const outcome = endpoint.fetch(input, init);
      const settled = await outcome.catch(() => undefined);
      return isDead ? never : (settled ?? outcome);
    },
    indexedDB: { open, databases: () => indexedDB.databases() } as IDBFactory,
    die() {
      isDead = true;
      for (const database of databases) database.close();
    },
  };
}
