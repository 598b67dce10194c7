import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openOutbox, type Memory, type Outbox } from '../../src/client/outbox.js';
import type { Kept } from '../../src/client/record.js';
import { fakeTime, quiet, type FakeTime } from '../helpers/fake-time.js';
import { onDisk, writeToDisk } from '../helpers/fake-disk.js';
import { aResponse } from '../helpers/responses.js';

function record(change: Partial<Kept> = {}): Kept {
  const body = aResponse(change.id ? { id: change.id } : {});
  const { id, revision } = body;
  return {
    v: 1,
    id,
    revision,
    body,
    to: null,
    attempts: 0,
    notBefore: 0,
    heldUntil: 0,
    state: 'waiting',
    ...change,
  };
}

const put = (outbox: Outbox, one: Kept): Promise<boolean> =>
  outbox.change((contents) => contents.put(one), true);
const ids = (outbox: Outbox): Promise<string[]> =>
  outbox.change((contents) => contents.records.map(({ id }) => id).toSorted());

describe('the outbox', () => {
  let indexedDB: IDBFactory;
  let memory: Memory;
  let outbox: Outbox;
  beforeEach(() => {
    indexedDB = new IDBFactory();
    memory = new Map();
    outbox = openOutbox({ endpoint: '', indexedDB }, memory);
  });
  afterEach(() => outbox.close());

  it('keeps a record on the disk, where another client of the origin finds it', async () => {
    assert.equal(await put(outbox, record({ id: 'a' })), true);
    const second = openOutbox({ endpoint: '', indexedDB }, new Map());
    assert.deepEqual(await ids(second), ['a']);
    second.close();
  });

  it('leaves nothing on the disk of what is removed', async () => {
    await put(outbox, record({ id: 'a' }));
    await outbox.change((contents) => contents.remove('a'));
    assert.deepEqual(await onDisk(indexedDB), []);
  });

  it('opens a database again that was closed under it', async () => {
    const opened: IDBDatabase[] = [];
    const spying = {
      open: (name: string, version: number) => {
        const request = indexedDB.open(name, version);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      },
    };
    outbox = openOutbox({ endpoint: '', indexedDB: spying as unknown as IDBFactory }, memory);
    await put(outbox, record({ id: 'a' }));
    opened[0]?.close();
    assert.equal(await put(outbox, record({ id: 'b' })), true);
    assert.equal(opened.length, 2);
  });

  it('lets others delete the database, and makes it anew', async () => {
    await put(outbox, record({ id: 'a' }));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
    assert.equal(await put(outbox, record({ id: 'b' })), true);
    assert.deepEqual(await ids(outbox), ['b']);
  });

  it('does not make anew for a look, or for the end of a post, what others have deleted', async () => {
    await put(outbox, record({ id: 'a' }));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
    assert.deepEqual(await ids(outbox), []);
    await outbox.change((contents) => contents.remove('a'));
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('falls back to memory beside a database of a later version, and leaves that alone', async () => {
    await writeToDisk(indexedDB, [{ id: 'theirs', v: 2 }], 2);
    assert.equal(await put(outbox, record({ id: 'a' })), false);
    assert.deepEqual(await ids(outbox), ['a']);
    assert.deepEqual(await onDisk(indexedDB, 2), [{ id: 'theirs', v: 2 }]);
  });

  it('leaves records of a later version and garbage as they are, and finds the others', async () => {
    const strange = [
      { id: 'a', v: 2, body: { id: 'a' } },
      { id: 'b', text: 'x'.repeat(2_000_000) },
      { id: 'c', v: 1, body: null },
      { id: 'd', v: 1, body: { id: 'other' } },
    ];
    const good = record({ id: 'e' });
    await writeToDisk(indexedDB, [...strange, good]);
    assert.deepEqual(await ids(outbox), ['e']);
    assert.deepEqual(await onDisk(indexedDB), [...strange, good]);
  });

  for (const [what, factory] of [
    ['there is no IndexedDB', undefined],
    [
      'IndexedDB throws, as in a sandboxed frame',
      {
        open: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ],
    ['IndexedDB gives nothing', { open: () => null }],
  ] as const) {
    it(`serves from memory where ${what}`, async () => {
      outbox = openOutbox(
        { endpoint: '', ...(factory && { indexedDB: factory as unknown as IDBFactory }) },
        memory,
      );
      assert.equal(await put(outbox, record({ id: 'a' })), false);
      assert.deepEqual(await ids(outbox), ['a']);
    });
  }

  it('serves from memory when the disk is full, and lets nothing else go', async () => {
    await put(outbox, record({ id: 'a' }));
    const full = brokenPut(indexedDB);
    outbox = openOutbox({ endpoint: '', indexedDB: full.factory }, memory);
    assert.equal(await put(outbox, record({ id: 'b' })), false);
    assert.deepEqual(await ids(outbox), ['a', 'b']);
    full.mend();
    assert.equal(await put(outbox, record({ id: 'b' })), true);
    assert.deepEqual((await onDisk(indexedDB)).length, 2);
  });

  it('keeps the 501st in memory and goes on to change the other 500', async () => {
    await writeToDisk(
      indexedDB,
      Array.from({ length: 500 }, (_, n) => record({ id: String(n) })),
    );
    assert.equal(await put(outbox, record({ id: 'new' })), false);
    assert.equal(await put(outbox, record({ id: '7', attempts: 1 })), true);
    assert.equal((await ids(outbox)).length, 501);
  });

  it('keeps in memory what goes beyond 5 MB', async () => {
    const body = aResponse({ id: 'big', receipt: 'x'.repeat(4_900_000) });
    assert.equal(await put(outbox, { ...record({ id: 'big' }), body }), true);
    const more = aResponse({ id: 'more', receipt: 'x'.repeat(200_000) });
    assert.equal(await put(outbox, { ...record({ id: 'more' }), body: more }), false);
  });

  it('moves a record from memory to the disk when that takes it', async () => {
    memory.set('a', record({ id: 'a' }));
    assert.equal(await outbox.change((contents) => contents.records.every(contents.put)), true);
    await ids(outbox);
    assert.equal(memory.size, 0);
    assert.equal((await onDisk(indexedDB)).length, 1);
  });

  it('never writes to disk what is for memory alone', async () => {
    memory.set('a', record({ id: 'a', storage: 'none' }));
    assert.equal(await outbox.change((contents) => contents.records.every(contents.put)), false);
    assert.deepEqual(await onDisk(indexedDB), []);
  });

  it('does not touch the disk when the page wants no storage', async () => {
    const never = { open: () => assert.fail('opened') };
    outbox = openOutbox({ endpoint: '', storage: 'none', indexedDB: never as unknown as IDBFactory }, memory);
    assert.equal(await put(outbox, record({ id: 'a' })), false);
  });

  it('shows of a response in memory and on disk the later revision', async () => {
    await writeToDisk(indexedDB, [record({ id: 'a' }), record({ id: 'b', revision: 3 })]);
    memory.set('a', record({ id: 'a', revision: 2 }));
    memory.set('b', record({ id: 'b', revision: 2 }));
    const revisions = await outbox.change(({ records }) =>
      records.map(({ id, revision }) => `${id}${revision}`),
    );
    assert.deepEqual(revisions.toSorted(), ['a2', 'b3']);
  });

  it('asks for the durability that is set', async () => {
    const asked: unknown[] = [];
    const { factory } = spiedTransactions(indexedDB, (options) => asked.push(options));
    outbox = openOutbox({ endpoint: '', indexedDB: factory, durability: 'strict' }, memory);
    await put(outbox, record());
    assert.deepEqual(asked, [{ durability: 'strict' }]);
  });
});

describe('an outbox whose database never answers', () => {
  let time: FakeTime;
  beforeEach(() => {
    time = fakeTime();
  });
  afterEach(() => time.restore());

  it('serves from memory after 1 s, and asks to open only once', async () => {
    let opened = 0;
    const hanging = {
      open: () => {
        opened += 1;
        return new EventTarget();
      },
    };
    const outbox = openOutbox({ endpoint: '', indexedDB: hanging as unknown as IDBFactory }, new Map());
    let done: boolean | undefined;
    void put(outbox, record()).then((durable) => {
      done = durable;
    });
    await time.advance(999);
    assert.equal(done, undefined);
    await time.advance(1);
    assert.equal(done, false);
    void put(outbox, record());
    await time.advance(1000);
    assert.equal(opened, 1);
  });

  it('takes to the disk when that answers after all', async () => {
    const indexedDB = new IDBFactory();
    const late = new EventTarget() as IDBOpenDBRequest;
    const outbox = openOutbox(
      { endpoint: '', indexedDB: { open: () => late } as unknown as IDBFactory },
      new Map(),
    );
    const first = put(outbox, record({ id: 'a' }));
    await time.advance(1000);
    assert.equal(await first, false);
    await writeToDisk(indexedDB, []);
    const request = indexedDB.open('kundresa', 1);
    await quiet();
    Object.defineProperty(late, 'result', { value: request.result });
    late.onsuccess?.(new Event('success'));
    assert.equal(await put(outbox, record({ id: 'a' })), true);
  });
});

/** A disk whose writes are aborted for want of room until it is mended. */
function brokenPut(real: IDBFactory): { factory: IDBFactory; mend: () => void } {
  let full = true;
  const { factory } = spiedTransactions(real, (_options, transaction) => {
    if (!full) return;
    const objectStore = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = objectStore(name);
      store.put = () => {
        transaction.abort();
        return {} as IDBRequest;
      };
      return store;
    };
  });
  return {
    factory,
    mend: () => {
      full = false;
    },
  };
}

/** Shows each transaction, and what it was opened with. */
function spiedTransactions(
  real: IDBFactory,
  see: (options: unknown, transaction: IDBTransaction) => void,
): { factory: IDBFactory } {
  const open = (name: string, version: number): IDBOpenDBRequest => {
    const request = real.open(name, version);
    request.addEventListener('success', () => {
      const database = request.result;
      const transaction = database.transaction.bind(database);
      database.transaction = (stores, mode, options) => {
        const one = transaction(stores, mode, options);
        see(options, one);
        return one;
      };
    });
    return request;
  };
  return { factory: { open } as unknown as IDBFactory };
}
