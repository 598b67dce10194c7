import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { createClient } from '../../src/client/index.js';
import type { Memory } from '../../src/client/outbox.js';
import type { Kept } from '../../src/client/record.js';
import type { Client, ClientOptions, Delivery } from '../../src/client/types.js';
import { onDisk, writeToDisk } from '../helpers/fake-disk.js';
import {
  answers,
  failed,
  fakeEndpoint,
  hangs,
  refuses,
  stores,
  type FakeEndpoint,
} from '../helpers/fake-endpoint.js';
import { fakeTime, quiet, type FakeTime } from '../helpers/fake-time.js';
import { fetchCourier } from '../helpers/fetch-courier.js';
import { aResponse } from '../helpers/responses.js';

const minute = 60_000;
let last = 0;

describe('the client', () => {
  let time: FakeTime;
  let server: FakeEndpoint;
  let indexedDB: IDBFactory;
  let memory: Memory;
  let clients: Client[];
  let endpoint: string;
  let warnings: ReturnType<typeof mock.method<Console, 'warn'>>;
  before(fetchCourier);
  beforeEach(() => {
    last += 1;
    endpoint = `https://c${last}.example/r`;
    time = fakeTime();
    server = fakeEndpoint();
    indexedDB = new IDBFactory();
    memory = new Map();
    clients = [];
    warnings = mock.method(console, 'warn', () => undefined);
  });
  afterEach(() => {
    for (const one of clients) one.close();
    time.restore();
    mock.restoreAll();
  });

  /** A client of a page. Random times are the longest. */
  function open(options: Partial<ClientOptions> = {}, page = memory): Client {
    const { fetch } = server;
    const one = createClient(
      { endpoint, fetch, indexedDB, now: time.now, random: () => 0.999, ...options },
      page,
    );
    clients.push(one);
    return one;
  }

  const kept = async (): Promise<Kept[]> => (await onDisk(indexedDB)) as Kept[];

  it('is safe on the disk before the endpoint has answered', async () => {
    server.react(hangs);
    const response = aResponse();
    const delivery = await open().send(response);
    assert.deepEqual(delivery, { state: 'queued', id: response.id, revision: 1, durable: true });
    assert.deepEqual(
      (await kept()).map(({ body }) => body),
      [response],
    );
  });

  it('does not wait for the disk to post', () => {
    void open().send(aResponse());
    assert.equal(server.posts.length, 1);
  });

  it('is safe with the endpoint before the disk has answered', async () => {
    const hanging = { open: () => new EventTarget() } as unknown as IDBFactory;
    const delivery = await open({ indexedDB: hanging }).send(aResponse());
    assert.equal(delivery.state, 'delivered');
  });

  it('keeps nothing of what is acknowledged', async () => {
    const client = open();
    const heard = heardBy(client);
    await client.send(aResponse());
    await quiet();
    assert.deepEqual(await kept(), []);
    assert.deepEqual(heard, ['queued', 'delivered']);
    assert.equal(await client.pending(), 0);
  });

  it('has no timer while nothing waits', async () => {
    await open().send(aResponse());
    await quiet();
    assert.equal(time.timers(), 0);
  });

  it('changes nothing when the page changes the response afterwards', async () => {
    server.react(hangs);
    const response = { ...aResponse(), context: { a: '1' } };
    const sent = open().send(response);
    response.context.a = '2';
    await sent;
    assert.deepEqual((await kept())[0]?.body.context, { a: '1' });
  });

  it('tries again until the endpoint is there', async () => {
    server.react(...Array.from({ length: 5 }, () => answers(500)), stores(server));
    const response = aResponse();
    await open().send(response);
    await time.advance(5 * minute);
    assert.deepEqual([...server.stored], [[response.id, 1]]);
    assert.deepEqual(
      server.posts.map(({ body }) => body.id),
      Array.from({ length: 6 }, () => response.id),
    );
    assert.deepEqual(await kept(), []);
  });

  it('tries at most 14 times in an outage of 10 min and delivers within 5 min of its end', async () => {
    server.react(answers(503));
    const response = aResponse();
    await open().send(response);
    await time.advance(10 * minute);
    assert.ok(server.posts.length <= 14, String(server.posts.length));
    server.react(stores(server));
    await time.advance(5 * minute);
    assert.equal(server.stored.get(response.id), 1);
  });

  it('waits as long as the endpoint asks, also after a reload and in another tab', async () => {
    server.react(answers(503, '', { 'retry-after': '120' }));
    const first = open();
    await first.send(aResponse());
    await quiet();
    first.close();
    open({}, new Map());
    open({}, new Map());
    await time.advance(119_000);
    assert.equal(server.posts.length, 1);
    server.react(stores(server));
    await time.advance(14_000);
    assert.equal(server.stored.size, 1);
  });

  it('tells why and how it is refused, keeps it as a dead letter, and lets others pass', async () => {
    server.react(refuses(422), stores(server));
    const client = open({ storage: 'none' });
    const refused = await client.send(aResponse());
    const taken = await client.send(aResponse());
    assert.equal(
      refused.state === 'rejected' && `${refused.code}: ${refused.detail}`,
      'invalid: answers is missing',
    );
    assert.equal(taken.state, 'delivered');
    await time.advance(60 * minute);
    assert.equal(server.posts.length, 2);
    assert.deepEqual(
      [...memory.values()].map(({ state }) => state),
      ['rejected'],
    );
  });

  for (const [reason, reaction] of [
    ['server_error', answers(502, '<html>')],
    ['busy', answers(429)],
    ['refused', answers(403, '<html>')],
    ['misdirected', answers(200, '<!doctype html>', { 'content-type': 'text/html' })],
    ['unreadable', failed],
  ] as const) {
    it(`says that an answer waits, ${reason}, and where`, async () => {
      server.react(reaction);
      const sent = open({ storage: 'none' }).send(aResponse());
      await time.advance(100);
      const delivery = await sent;
      assert.equal(delivery.state === 'waiting' && delivery.reason, reason);
      assert.equal(delivery.state === 'waiting' && delivery.durable, false);
      assert.equal(delivery.state === 'waiting' && delivery.endpoint, endpoint);
    });
  }

  it('warns of a reason once', async () => {
    server.react(answers(500));
    const client = open();
    await client.send(aResponse());
    await client.send(aResponse());
    await time.advance(10 * minute);
    await import('../../src/client/explain.js');
    assert.deepEqual(
      warnings.mock.calls.map((call) => call.arguments.join(' ')),
      [`kundresa: endpoint="${endpoint}" answers 500`],
    );
  });

  it('survives a listener that throws', async () => {
    const client = open();
    client.subscribe(() => {
      throw new Error('theirs');
    });
    const heard = heardBy(client);
    await client.send(aResponse());
    await quiet();
    assert.deepEqual(heard, ['queued', 'delivered']);
  });

  it('tells a listener that has left nothing', async () => {
    const client = open();
    const heard: Delivery[] = [];
    client.subscribe((delivery) => heard.push(delivery))();
    await client.send(aResponse());
    assert.deepEqual(heard, []);
  });

  it('does not delete revision 2 for a late acknowledgement of revision 1', async () => {
    let acknowledge: ((response: Response) => void) | undefined;
    const late = new Promise<Response>((resolve) => {
      acknowledge = resolve;
    });
    server.react(() => late, answers(503));
    const client = open();
    const first = aResponse({ status: 'partial' });
    await client.send(first);
    await client.send({ ...first, revision: 2, status: 'complete' });
    await quiet();
    acknowledge?.(Response.json({ id: first.id, revision: 1, status: 'stored' }, { status: 201 }));
    await quiet();
    assert.deepEqual(
      (await kept()).map(({ revision }) => revision),
      [2],
    );
    server.react(stores(server));
    await time.advance(minute);
    assert.equal(server.stored.get(first.id), 2);
  });

  it('refuses what is no response, and never rejects', async () => {
    const circle: Record<string, unknown> = { id: 'a' };
    circle['self'] = circle;
    for (const wrong of [null, undefined, {}, circle]) {
      const delivery = await open().send(wrong as never);
      assert.equal(delivery.state === 'rejected' && delivery.code, 'invalid');
    }
  });

  it('keeps what is sent to a bad endpoint, says so, and gives it to the first good one', async () => {
    const bad = open({ endpoint: 'javascript:alert(1)' });
    assert.equal(bad.endpoint, undefined);
    const heard = heardBy(bad);
    const response = aResponse();
    await bad.send(response);
    await quiet();
    assert.deepEqual(heard, ['queued', 'bad_endpoint']);
    bad.close();
    open();
    await time.advance(2000);
    assert.equal(server.stored.get(response.id), 1);
  });

  it('delivers to each endpoint what was sent to it, from any page', async () => {
    server.react(answers(503));
    const elsewhere = `https://d${last}.example/r`;
    await open().send(aResponse());
    await open({ endpoint: elsewhere }).send(aResponse());
    await quiet();
    for (const one of clients) one.close();
    server.posts.length = 0;
    server.react(stores(server));
    open({ endpoint: `https://e${last}.example/r` }, new Map());
    await time.advance(minute);
    assert.deepEqual(new Set(server.posts.map(({ url }) => url)), new Set([endpoint, elsewhere]));
    assert.equal(server.stored.size, 2);
  });

  it('sends only the finished response when asked to, or an abandoned one after half an hour', async () => {
    const client = open({ revisions: 'last' });
    const [finished, abandoned] = [aResponse({ status: 'partial' }), aResponse({ status: 'partial' })];
    await client.send(finished);
    await client.send(abandoned);
    await time.advance(29 * minute);
    assert.equal(server.posts.length, 0);
    await client.send({ ...finished, revision: 2, status: 'complete' });
    await time.advance(5 * minute);
    assert.equal(server.stored.get(finished.id), 2);
    assert.equal(server.stored.get(abandoned.id), 1);
    assert.equal(server.posts.length, 2);
  });

  it('delivers on a page without a survey', async () => {
    server.react(answers(503));
    const first = open();
    await first.send(aResponse());
    await quiet();
    first.close();
    server.react(stores(server));
    await time.advance(5000);
    await createClient({ endpoint: '', fetch: server.fetch, indexedDB, now: time.now }, new Map()).flush();
    assert.equal(server.stored.size, 1);
    assert.deepEqual(await kept(), []);
  });

  it('delivers after the page was left before the endpoint had answered', async () => {
    server.react(hangs);
    await open().send(aResponse());
    clients[0]?.close();
    server.react(stores(server));
    open({}, new Map());
    await time.advance(31_000);
    assert.equal(server.stored.size, 1);
  });

  it('posts from many tabs one thing at a time, and each thing about once', async () => {
    await writeToDisk(
      indexedDB,
      Array.from({ length: 20 }, () => waiting()),
    );
    let [under, most] = [0, 0];
    const store = stores(server);
    server.react(async (request) => {
      under += 1;
      most = Math.max(most, under);
      await quiet(3);
      under -= 1;
      return store(request);
    });
    for (let tab = 0; tab < 10; tab++) open({}, new Map());
    for (let turn = 0; turn < 30; turn++) await quiet();
    await time.advance(2 * minute);
    assert.equal(server.stored.size, 20);
    assert.equal(server.posts.length, 20);
    assert.equal(most, 1);
  });

  it('takes over within 35 s from a tab that is gone', async () => {
    await writeToDisk(indexedDB, [waiting({ heldUntil: time.now() + 30_000 })]);
    open();
    await time.advance(35_000);
    assert.equal(server.stored.size, 1);
  });

  for (const [what, years] of [
    ['forward', 1],
    ['back', -1],
  ] as const) {
    it(`delivers when the clock is set a year ${what} while something waits`, async () => {
      server.react(answers(500), answers(500), stores(server));
      await open().send(aResponse());
      await quiet();
      time.jump(years * 365 * 24 * 60 * minute);
      await time.advance(10 * minute);
      assert.equal(server.stored.size, 1);
    });
  }

  it('finishes what is under way when it is closed', async () => {
    const client = open();
    const sent = client.send(aResponse());
    client.close();
    await sent;
    await quiet();
    assert.deepEqual(await kept(), []);
  });

  it('lets another client of the page have what one that was closed has in memory', async () => {
    server.react(answers(503));
    const client = open({ storage: 'none' });
    await client.send(aResponse());
    client.close();
    server.react(stores(server));
    await open({ storage: 'none' }).flush();
    await time.advance(5000);
    assert.equal(server.stored.size, 1);
  });

  it('touches no storage when the page wants none', async () => {
    const never = { open: () => assert.fail('opened'), databases: () => assert.fail('looked') };
    const client = open({ storage: 'none', indexedDB: never as unknown as IDBFactory });
    assert.equal((await client.send(aResponse())).state, 'delivered');
  });

  function waiting(change: Partial<Kept> = {}): Kept {
    const body = aResponse();
    const to = { endpoint, ack: 'status', contentType: 'text/plain' } as const;
    const { id, revision } = body;
    return {
      v: 1,
      id,
      revision,
      body,
      to,
      attempts: 0,
      notBefore: 0,
      heldUntil: 0,
      state: 'waiting',
      ...change,
    };
  }

  describe('on a page', () => {
    let page: EventTarget;
    beforeEach(() => {
      page = new EventTarget();
      Object.assign(globalThis, {
        addEventListener: page.addEventListener.bind(page),
        document: { hidden: false },
      });
    });
    afterEach(() => {
      for (const name of ['addEventListener', 'document']) Reflect.deleteProperty(globalThis, name);
    });

    const happens = (type: string, hidden = false): void => {
      Object.assign(globalThis.document, { hidden });
      page.dispatchEvent(new Event(type));
    };

    it('delivers as soon as the network is back', async () => {
      server.react(failed);
      server.isThere = false;
      await open().send(aResponse());
      await time.advance(4 * minute);
      server.react(stores(server));
      happens('online');
      await quiet();
      assert.equal(server.stored.size, 1);
    });

    it('keeps to what the endpoint asked when the network is back', async () => {
      server.react(answers(503, '', { 'retry-after': '600' }));
      await open().send(aResponse());
      await quiet();
      happens('online');
      await time.advance(minute);
      assert.equal(server.posts.length, 1);
    });

    it('posts once more what waits for the network when the page is left', async () => {
      server.react(failed);
      server.isThere = false;
      await open().send(aResponse());
      await time.advance(100);
      server.posts.length = 0;
      server.react(hangs);
      happens('visibilitychange', true);
      happens('pagehide');
      assert.equal(server.posts.length, 1);
      assert.equal(server.posts[0]?.init.keepalive, true);
    });

    it('posts nothing when the page is left that was delivered meanwhile', async () => {
      server.react(failed);
      server.isThere = false;
      await open().send(aResponse());
      await time.advance(100);
      server.react(stores(server));
      happens('visibilitychange', true);
      await quiet();
      server.posts.length = 0;
      happens('pagehide');
      assert.equal(server.posts.length, 0);
    });

    it('posts no earlier revision when the page is left than was delivered', async () => {
      server.react(failed);
      server.isThere = false;
      const client = open();
      const first = aResponse({ status: 'partial' });
      await client.send(first);
      await time.advance(100);
      server.react(stores(server));
      await client.send({ ...first, revision: 2, status: 'complete' });
      await quiet();
      server.posts.length = 0;
      happens('pagehide');
      assert.equal(server.posts.length, 0);
    });

    it('posts at most 48 KiB when the page is left', async () => {
      server.react(failed);
      server.isThere = false;
      const client = open({ storage: 'none' });
      for (let n = 0; n < 30; n++) void client.send(aResponse({ receipt: 'å'.repeat(4000) }));
      await time.advance(100);
      server.posts.length = 0;
      server.react(hangs);
      happens('pagehide');
      const bytes = server.posts.map(({ body }) => Buffer.byteLength(JSON.stringify(body)));
      assert.ok(bytes.length > 0);
      assert.ok(bytes.reduce((sum, one) => sum + one, 0) <= 48 * 1024);
    });

    it('looks for what is due when the page comes back', async () => {
      const client = open();
      await quiet();
      await writeToDisk(indexedDB, [waiting()]);
      happens('pageshow');
      await quiet(60);
      assert.equal(server.stored.size, 1);
      client.close();
      await writeToDisk(indexedDB, [waiting()]);
      happens('pageshow');
      await quiet(60);
      assert.equal(server.stored.size, 1);
    });
  });
});

function heardBy(client: Client): string[] {
  const heard: string[] = [];
  client.subscribe((delivery) => heard.push(delivery.state === 'waiting' ? delivery.reason : delivery.state));
  return heard;
}
