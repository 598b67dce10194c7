import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import {
  answers,
  failed,
  hangs,
  redirects,
  refuses,
  stores,
  type FakeEndpoint,
  type Reaction,
} from '../helpers/fake-endpoint.js';
import { aResponse } from '../helpers/responses.js';
import { aDevice, told, type ADevice } from './a-device.js';

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

describe('a response is stored exactly once', () => {
  const page = '<!doctype html><title>Welcome</title>';

  const faults: [what: string, fault: (endpoint: FakeEndpoint) => Reaction, reason: string, posts: number][] =
    [
      ['500', only(answers(500)), 'server_error', 1],
      ['502 with the page of a proxy', only(answers(502, page)), 'server_error', 1],
      ['503 with our body', only(refuses(503, 'unavailable')), 'server_error', 1],
      ['429', only(answers(429)), 'busy', 1],
      ['408', only(answers(408)), 'busy', 1],
      ['425', only(answers(425)), 'busy', 1],
      ['401', only(answers(401)), 'refused', 1],
      ['403 of a firewall', only(answers(403, page)), 'refused', 1],
      ['404 during a deployment', only(answers(404, page)), 'refused', 1],
      ['413 of a proxy', only(answers(413, page)), 'refused', 1],
      ['200 with the page of a portal', only(answers(200, page)), 'misdirected', 1],
      [
        '201 with another id',
        only(answers(201, { id: 'x', revision: 1, status: 'stored' })),
        'misdirected',
        1,
      ],
      ['a redirect', only(redirects), 'redirected', 1],
      ['no answer', only(hangs), 'timeout', 1],
      // Once with keepalive and once without.
      ['no readable answer', only(failed), 'unreadable', 2],
      ['a reset after the commit', storesBut(failed), 'unreadable', 2],
      ['an answer cut off after the commit', storesBut(cut), 'unreachable', 1],
      ['an answer lost on the way after the commit', storesBut(hangs), 'timeout', 1],
    ];
  for (const [what, fault, reason, posts] of faults) {
    it(`after ${what}, three times over`, async () => {
      const { endpoint, time, url } = device;
      const broken = fault(endpoint);
      endpoint.react(...Array.from({ length: 3 * posts }, () => broken), stores(endpoint));
      const { client, heard, send } = device.openPage();
      const response = aResponse();
      assert.equal((await send(response)).state, 'queued');
      await time.advance(day);
      assert.deepEqual(told(heard), ['queued 1', ...Array(3).fill(`waiting 1 ${reason}`), 'delivered 1']);
      assert.ok(heard.every((delivery) => !('durable' in delivery) || delivery.durable));
      assert.deepEqual([...endpoint.stored], [[response.id, 1]]);
      assert.deepEqual(
        endpoint.posts.map((request) => [request.url, request.init.body]),
        Array.from({ length: 3 * posts + 1 }, () => [url, JSON.stringify(response)]),
      );
      assert.deepEqual(await device.kept(), []);
      assert.equal(await client.pending(), 0);
    });
  }

  for (const [what, reaction, earliest, latest] of [
    ['seconds', answers(503, '', { 'retry-after': '120' }), 120_000, 132_000],
    [
      'a date',
      answers(429, '', { 'retry-after': 'Sat, 21 Nov 2026 12:10:00 GMT' }),
      10 * minute,
      11 * minute,
    ],
    ['the body', answers(503, { error: {}, retry_after: 600 }), 10 * minute, 11 * minute],
    ['a year, which is a day at most,', answers(503, '', { 'retry-after': '31536000' }), day, 1.1 * day],
  ] as const) {
    it(`not before what ${what} asks for, and soon after`, async () => {
      const { endpoint, time } = device;
      endpoint.react(reaction, stores(endpoint));
      await device.openPage().send(aResponse());
      await time.advance(earliest - 1);
      assert.equal(endpoint.posts.length, 1);
      await time.advance(latest - earliest + 1);
      assert.equal(endpoint.stored.size, 1);
    });
  }

  it('also when Array.prototype has a toJSON, as an old library adds', async () => {
    const response = aResponse();
    const plain = JSON.stringify(response);
    Object.assign(Array.prototype, { toJSON: () => 'patched' });
    try {
      await device.openPage().send(response);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    assert.equal(device.endpoint.posts[0]?.init.body, plain);
  });

  for (const [what, fetch] of [
    ['throws', failed],
    ['gives no promise', () => undefined],
    ['never answers', hangs],
  ] as const) {
    it(`when the page had put a fetch that ${what} in place of its own`, async () => {
      const broken = device.openPage({ fetch: fetch as unknown as typeof globalThis.fetch });
      await broken.send(aResponse());
      await device.time.advance(minute);
      broken.client.close();
      device.openPage();
      await device.time.advance(day);
      assert.equal(device.endpoint.stored.size, 1);
    });
  }

  it('and not once more with ack="none", which gives no answer', async () => {
    const hidden = { status: 0, ok: false, type: 'opaque', headers: new Headers(), body: null };
    device.endpoint.react(() => hidden as unknown as Response);
    const { heard, send } = device.openPage({ ack: 'none' });
    await send(aResponse());
    await device.time.advance(day);
    assert.deepEqual(told(heard), ['queued 1', 'delivered 1']);
    assert.equal(device.endpoint.posts.length, 1);
    assert.deepEqual(await device.kept(), []);
  });
});

describe('a response that is refused for good', () => {
  it('is told once, kept as a dead letter for 30 days, and holds up no other', async () => {
    const { endpoint, time } = device;
    endpoint.react(refuses(413), stores(endpoint));
    const { client, heard, send } = device.openPage();
    const refused = aResponse();
    await send(refused);
    assert.deepEqual(told(heard), ['queued 1', 'rejected 1']);
    assert.equal(await client.pending(), 0);
    await send(aResponse());
    await time.advance(29 * day);
    assert.equal(endpoint.posts.length, 2);
    assert.equal(endpoint.stored.size, 1);
    assert.deepEqual(
      (await device.kept()).map(({ id, state, reason }) => [id, state, reason]),
      [[refused.id, 'rejected', 'invalid']],
    );
    await time.advance(2 * day);
    await client.flush();
    device.openPage();
    await time.advance(0);
    assert.deepEqual(await device.kept(), []);
  });
});

function only(reaction: Reaction): () => Reaction {
  return () => reaction;
}

/** Stores, and then fails to say so. */
function storesBut(outcome: Reaction): (endpoint: FakeEndpoint) => Reaction {
  return (endpoint) => async (request) => {
    await stores(endpoint)(request);
    return outcome(request);
  };
}

/** An answer that breaks off. */
function cut(): Response {
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":"')),
    pull: (stream) => stream.error(new TypeError('cut')),
  });
  return new Response(body, { status: 201 });
}
