import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { whenOutboxWaits } from '../../src/embed/when-outbox-waits.js';

let acted: Promise<void>;
let act: () => void;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  acted = new Promise((resolve) => (act = resolve));
});

/** Makes a database as the client does, and closes it. */
function database(stores: Record<string, unknown[]>, name = 'kundresa'): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.addEventListener('error', () => reject(new Error('The database could not be made.')));
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, records] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { autoIncrement: true });
        for (const record of records) made.add(record);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

/** Looks, and tells whether something happened once the database has answered all that was asked of it. */
async function looked(): Promise<boolean> {
  let happened = false;
  await whenOutboxWaits(() => (happened = true));
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  return happened;
}

test('something is done when an answer waits', async () => {
  await database({ outbox: [{ id: '1' }], meta: [] });
  await whenOutboxWaits(act);
  await acted;
});

test('nothing is done, and no database comes to be, where nobody ever answered', async () => {
  await database({ outbox: [{ id: '1' }] }, 'shop');
  assert.equal(await looked(), false);
  assert.deepEqual(
    (await indexedDB.databases()).map(({ name }) => name),
    ['shop'],
  );
});

test('nothing is done when the outbox is empty', async () => {
  await database({ outbox: [], meta: [{ id: '1' }] });
  assert.equal(await looked(), false);
});

test('nothing is done when the database has no outbox', async () => {
  await database({ meta: [{ id: '1' }] });
  assert.equal(await looked(), false);
});

test('the database is closed again, so that the client may change it', async () => {
  await database({ outbox: [{ id: '1' }] });
  await looked();
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('kundresa');
    deleting.addEventListener('success', resolve);
    deleting.addEventListener('blocked', reject);
  });
});

test('a database that is deleted meanwhile does not come back', async () => {
  await database({ outbox: [{ id: '1' }] });
  const databases = indexedDB.databases.bind(indexedDB);
  indexedDB.databases = async () => {
    const present = await databases();
    indexedDB.deleteDatabase('kundresa');
    return present;
  };
  assert.equal(await looked(), false);
  assert.deepEqual(await databases(), []);
});

test('nothing is done where the browser has no list of its databases', async () => {
  await database({ outbox: [{ id: '1' }] });
  Object.assign(indexedDB, { databases: undefined });
  assert.equal(await looked(), false);
});

test('nothing is done, and nothing thrown, where storage is forbidden', async () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  assert.equal(await looked(), false);
  Object.defineProperty(globalThis, 'indexedDB', real);
});
