import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { IDBFactory } from 'fake-indexeddb';
import { answers, failed, hangs, stores } from '../helpers/fake-endpoint.js';
import { quiet } from '../helpers/fake-time.js';
import { aResponse } from '../helpers/responses.js';
import { aDevice, type ADevice } from './a-device.js';
import { abortAfterPut, factory, failing, withTransactions } from './broken-disk.js';

const minute = 60_000;

let device: ADevice;
beforeEach(() => {
  mock.method(console, 'warn', () => undefined);
  device = aDevice();
});
afterEach(() => {
  device.restore();
  mock.restoreAll();
});

describe('a page is told the truth', () => {
  it('never that a response is kept before it is committed', async () => {
    device.endpoint.react(answers(503));
    const { heard, send } = device.openPage({ indexedDB: withTransactions(device.indexedDB, abortAfterPut) });
    const delivery = await send(aResponse());
    assert.equal(delivery.state === 'waiting' && delivery.durable, false);
    assert.equal(heard[0]?.state === 'queued' && heard[0].durable, false);
    assert.deepEqual(await device.kept(), []);
  });

  const broken: [what: string, disk: (real: IDBFactory) => IDBFactory | null][] = [
    ['is full', (real) => withTransactions(real, abortAfterPut)],
    ['is missing', () => null],
    ['throws', () => factory({ open: () => failed() })],
    ['never answers', () => factory({ open: () => new EventTarget() })],
    ['fails to open', () => factory({ open: failing })],
  ];
  for (const [what, disk] of broken) {
    it(`when the disk ${what} and the endpoint is there`, async () => {
      const { send } = device.openPage({ indexedDB: disk(device.indexedDB) });
      assert.equal((await send(aResponse())).state, 'delivered');
    });

    it(`when the disk ${what} and the endpoint is down, and delivers from memory`, async () => {
      const { endpoint, time } = device;
      endpoint.react(answers(503));
      const { client } = device.openPage({ indexedDB: disk(device.indexedDB) });
      const sent = client.send(aResponse());
      await time.advance(5000);
      const delivery = await sent;
      assert.equal(delivery.state === 'waiting' && delivery.durable, false);
      endpoint.react(stores(endpoint));
      await time.advance(5 * minute);
      assert.equal(endpoint.stored.size, 1);
    });
  }

  it('within 16 s when neither the disk nor the endpoint answers', async () => {
    device.endpoint.react(hangs);
    const { client } = device.openPage({ indexedDB: factory({ open: () => new EventTarget() }) });
    const sent = client.send(aResponse());
    await device.time.advance(17_000);
    assert.equal((await sent).state, 'waiting');
  });
});

describe('a visitor who has not answered', () => {
  it('has no database, though there is a client', async () => {
    device.openPage();
    await quiet();
    assert.deepEqual(await device.indexedDB.databases(), []);
  });
});

describe('a page that wants no storage', () => {
  it('has nothing written to disk, not by another client of the page either', async () => {
    const { endpoint, time } = device;
    endpoint.react(answers(503));
    const memory = new Map();
    await device.openPage({ storage: 'none', memory }).send(aResponse());
    const other = device.openPage({ memory });
    await other.client.flush();
    await time.advance(minute);
    assert.ok(endpoint.posts.length > 1);
    assert.deepEqual(await device.kept(), []);
    endpoint.react(stores(endpoint));
    await time.advance(5 * minute);
    assert.equal(endpoint.stored.size, 1);
  });
});
