import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { answers, hangs, stores } from '../helpers/fake-endpoint.js';
import { writeToDisk } from '../helpers/fake-disk.js';
import { aResponse } from '../helpers/responses.js';
import { aDevice, type ADevice } from './a-device.js';

const minute = 60_000;
const day = 1440 * minute;

let device: ADevice;
beforeEach(() => {
  mock.method(console, 'warn', () => undefined);
  device = aDevice();
});
afterEach(() => {
  device.restore();
  mock.restoreAll();
});

describe('a response to an endpoint that cannot be posted to', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'location'));

  for (const bad of [
    '',
    'javascript:alert(1)',
    'data:text/plain,x',
    'http://c.example/r',
    'https://',
    '/r',
  ]) {
    it(`such as "${bad}" waits for a client with a good one`, async () => {
      const { endpoint, time } = device;
      if (bad.startsWith('http')) Object.assign(globalThis, { location: new URL('https://shop.example/a') });
      const first = device.openPage({ endpoint: bad });
      assert.equal(first.client.endpoint, undefined);
      const response = aResponse();
      assert.deepEqual(await first.send(response), {
        state: 'queued',
        id: response.id,
        revision: 1,
        durable: true,
      });
      await time.advance(day);
      assert.deepEqual(endpoint.posts, []);
      first.client.close();
      device.openPage();
      await time.advance(day);
      assert.deepEqual([...endpoint.stored], [[response.id, 1]]);
      assert.deepEqual(await device.kept(), []);
    });
  }
});

describe('on one disk', () => {
  it('two pages deliver each response once', async () => {
    const { endpoint, time } = device;
    endpoint.react(answers(503));
    const pages = [device.openPage(), device.openPage()];
    await Promise.all(pages.flatMap(({ client }) => [client.send(aResponse()), client.send(aResponse())]));
    await time.advance(minute);
    endpoint.posts.length = 0;
    endpoint.react(stores(endpoint));
    await time.advance(5 * minute);
    assert.equal(endpoint.stored.size, 4);
    assert.equal(endpoint.posts.length, 4);
    const delivered = pages.flatMap(({ heard }) => heard.filter(({ state }) => state === 'delivered'));
    assert.equal(delivered.length, 4);
  });

  it('the next page takes over what a page had under way when it was killed', async () => {
    const { endpoint, time } = device;
    endpoint.react(hangs);
    const killed = device.openPage();
    await killed.send(aResponse());
    killed.client.close();
    endpoint.react(stores(endpoint));
    device.openPage();
    await time.advance(14_000);
    assert.equal(endpoint.stored.size, 0);
    await time.advance(17_000);
    assert.equal(endpoint.stored.size, 1);
  });

  it('a clock that is set back while a page is killed delays nothing for long', async () => {
    const { endpoint, time } = device;
    endpoint.react(hangs);
    const killed = device.openPage();
    await killed.send(aResponse());
    killed.client.close();
    endpoint.react(stores(endpoint));
    time.jump(-400 * day);
    device.openPage();
    await time.advance(minute);
    assert.equal(endpoint.stored.size, 1);
  });

  it('records of a later version and garbage are left alone and hold up nothing', async () => {
    const strange = [
      { id: 'a', v: 2, body: { id: 'a' }, to: { url: 'x' } },
      { id: 'b', v: 1, body: { id: 'c' } },
      { id: 'd', text: 'x'.repeat(2_000_000) },
    ];
    await writeToDisk(device.indexedDB, strange);
    await device.openPage().send(aResponse());
    await device.time.advance(day);
    assert.equal(device.endpoint.stored.size, 1);
    assert.deepEqual(await device.kept(), strange);
  });

  it('a record of our version whose fields are garbage holds up nothing', async () => {
    const body = aResponse();
    const base = { v: 1, revision: 1, state: 'waiting', attempts: 'x', notBefore: 'x', heldUntil: {} };
    await writeToDisk(device.indexedDB, [
      { ...base, id: body.id, body },
      { ...base, id: 'e', body: { id: 'e' }, to: { endpoint: 7 } },
      { ...base, id: 'f', body: { id: 'f' }, to: 'https://c.example/r' },
    ]);
    await device.openPage().send(aResponse());
    await device.time.advance(day);
    assert.ok(device.endpoint.stored.size >= 2, JSON.stringify([...device.endpoint.stored]));
    assert.ok(device.endpoint.stored.has(body.id));
  });
});
