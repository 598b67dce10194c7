import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Verdict } from '../../src/client/acknowledgement.js';
import type { Destination, Due } from '../../src/client/record.js';
import { post } from '../../src/client/transport.js';
import {
  answers,
  failed,
  fakeEndpoint,
  hangs,
  redirects,
  stores,
  type FakeEndpoint,
} from '../helpers/fake-endpoint.js';
import { fakeTime, quiet, type FakeTime } from '../helpers/fake-time.js';
import { aResponse } from '../helpers/responses.js';

let last = 0;

/** A record for an endpoint of its own, as a page remembers which endpoints repeat id and revision. */
function due(to: Partial<Destination> = {}, body = aResponse()): Due {
  last += 1;
  const { id, revision } = body;
  const endpoint = `https://c${last}.example/r`;
  const destination: Destination = {
    endpoint,
    ack: 'status',
    contentType: 'text/plain;charset=UTF-8',
    ...to,
  };
  const times = { attempts: 0, notBefore: 0, heldUntil: 0 };
  return { v: 1, id, revision, body, to: destination, ...times, state: 'waiting' };
}

const reasonOf = (verdict: Verdict): string => (verdict.state === 'waiting' ? verdict.reason : verdict.state);

describe('post', () => {
  let time: FakeTime;
  let endpoint: FakeEndpoint;
  beforeEach(() => {
    time = fakeTime();
    endpoint = fakeEndpoint();
  });
  afterEach(() => {
    time.restore();
    for (const name of ['origin', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
  });

  /** Posts, and lets pass what time that takes. */
  async function verdictOn(
    record: Due,
    fetch: typeof globalThis.fetch = endpoint.fetch,
    wait = 20_000,
  ): Promise<Verdict> {
    const verdict = post(record, { fetch, now: time.now, random: Math.random });
    await time.advance(wait);
    return verdict;
  }

  it('posts without cookies, referrer, cache or redirects, so that it outlives the page', async () => {
    const record = due();
    await verdictOn(record);
    const { signal, body, ...init } = endpoint.posts[0]?.init ?? {};
    assert.deepEqual(init, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      keepalive: true,
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    });
    assert.equal(body, JSON.stringify(record.body));
    assert.equal(signal?.aborted, false);
  });

  it('posts without keepalive what is too large for it', async () => {
    await verdictOn(due({}, aResponse({ receipt: 'x'.repeat(60_001) })));
    assert.equal(endpoint.posts[0]?.init.keepalive, false);
  });

  it('posts unseen, and follows redirects, to an endpoint that gives no answer', async () => {
    const hidden = { status: 0, ok: false, type: 'opaque', headers: new Headers(), body: null };
    endpoint.react(() => hidden as unknown as Response);
    const verdict = await verdictOn(due({ ack: 'none' }));
    assert.deepEqual(verdict, { state: 'delivered' });
    assert.equal(endpoint.posts[0]?.init.mode, 'no-cors');
    assert.equal(endpoint.posts[0]?.init.redirect, undefined);
  });

  it('posts again without keepalive when the budget of the page is used up', async () => {
    endpoint.react(failed, stores(endpoint));
    assert.deepEqual(await verdictOn(due()), { state: 'delivered' });
    assert.deepEqual(
      endpoint.posts.map(({ init }) => init.keepalive),
      [true, undefined],
    );
  });

  it('posts once when the failure takes its time', async () => {
    endpoint.react(async () => {
      await new Promise((resolve) => setTimeout(resolve, 51));
      return failed();
    });
    endpoint.isThere = false;
    assert.equal(reasonOf(await verdictOn(due())), 'unreachable');
    assert.equal(endpoint.posts.length, 1);
  });

  it('gives up after 15 s without an answer', async () => {
    endpoint.react(hangs);
    const verdict = post(due(), { fetch: endpoint.fetch, now: time.now, random: Math.random });
    let known: Verdict | undefined;
    void verdict.then((one) => {
      known = one;
    });
    await time.advance(14_999);
    assert.equal(known, undefined);
    await time.advance(1);
    assert.deepEqual(known, { state: 'waiting', reason: 'timeout' });
    assert.equal(endpoint.posts[0]?.init.signal?.aborted, true);
  });

  it('gives up on an answer whose body drips', async () => {
    endpoint.react(
      () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) })),
    );
    assert.equal(reasonOf(await verdictOn(due())), 'timeout');
  });

  it('reads no more of an answer than it needs, and gives the rest back', async () => {
    let [given, cancelled] = [0, false];
    endpoint.react(
      () =>
        new Response(
          new ReadableStream({
            pull(body) {
              given += 1;
              body.enqueue(new TextEncoder().encode('x'.repeat(1000)));
            },
            cancel() {
              cancelled = true;
            },
          }),
        ),
    );
    await verdictOn(due());
    assert.ok(given < 10);
    const { signal } = endpoint.posts[0]?.init ?? {};
    assert.ok(cancelled || signal?.aborted);
  });

  it('leaves the copy of an answer alone that a page which watches requests still reads', async () => {
    const record = due();
    const watched: { copy?: Promise<string>; signal?: AbortSignal | null | undefined } = {};
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await endpoint.fetch(input, init);
      watched.signal = init?.signal;
      watched.copy = answer.clone().text();
      return answer;
    };
    assert.deepEqual(await verdictOn(record, fetch), { state: 'delivered' });
    assert.equal(watched.signal?.aborted, false);
    assert.match((await watched.copy) ?? '', new RegExp(record.id));
  });

  it('takes an answer that breaks off for none', async () => {
    endpoint.react(
      () =>
        new Response(new ReadableStream({ pull: (body) => body.error(new TypeError('cut')) }), {
          status: 201,
        }),
    );
    assert.equal(reasonOf(await verdictOn(due())), 'unreachable');
  });

  it('does not follow a redirect', async () => {
    endpoint.react(redirects);
    assert.equal(reasonOf(await verdictOn(due())), 'redirected');
  });

  it('tells a hidden answer from a server that is down', async () => {
    endpoint.react(failed);
    assert.equal(reasonOf(await verdictOn(due())), 'unreadable');
    endpoint.isThere = false;
    assert.equal(reasonOf(await verdictOn(due())), 'unreachable');
  });

  it('asks no server of the own origin whether it is there', async () => {
    Object.assign(globalThis, { origin: 'https://shop.example' });
    endpoint.react(failed);
    assert.equal(reasonOf(await verdictOn(due({ endpoint: 'https://shop.example/r' }))), 'unreachable');
  });

  it('believes a browser that says that it is offline', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    try {
      endpoint.react(failed);
      assert.equal(reasonOf(await verdictOn(due())), 'offline');
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
  });

  for (const [what, event, expected, posts] of [
    ['the policy blocks it', {}, 'blocked', 1],
    ['the browser tells the origin only', { blockedURI: 'origin' }, 'blocked', 1],
    ['the policy only reports it', { disposition: 'report' }, 'unreadable', 2],
    ['the policy blocks a picture', { effectiveDirective: 'img-src' }, 'unreadable', 2],
    ['the policy blocks another address', { blockedURI: 'https://x.example/' }, 'unreadable', 2],
  ] as const) {
    it(`is ${expected} when ${what}`, async () => {
      const page = new EventTarget();
      Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) });
      const record = due();
      const blockedURI = record.to.endpoint;
      endpoint.react(() => {
        const policy = { disposition: 'enforce', effectiveDirective: 'connect-src', blockedURI, ...event };
        if (policy.blockedURI === 'origin') policy.blockedURI = new URL(blockedURI).origin;
        setImmediate(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), policy)));
        return failed();
      });
      const verdict = post(record, { fetch: endpoint.fetch, now: time.now, random: Math.random });
      await quiet();
      await time.advance(100);
      assert.equal(reasonOf(await verdict), expected);
      assert.equal(endpoint.posts.length, posts);
    });
  }

  for (const [what, fetch] of [
    ['throws', () => failed()],
    ['gives no promise', () => undefined],
    ['gives an answer that is none', () => Promise.resolve({})],
  ] as const) {
    it(`survives a fetch that ${what}`, async () => {
      const verdict = await verdictOn(due(), fetch as unknown as typeof globalThis.fetch);
      assert.equal(verdict.state, 'waiting');
    });
  }

  it('leaves nothing behind', async () => {
    await verdictOn(due());
    assert.equal(time.timers(), 0);
  });

  it('holds an endpoint that has repeated id and revision once to it', async () => {
    const first = due();
    await verdictOn(first);
    endpoint.react(answers(200, 'ok'));
    assert.equal(reasonOf(await verdictOn(due({ endpoint: first.to.endpoint }))), 'misdirected');
    assert.deepEqual(await verdictOn(due()), { state: 'delivered' });
  });
});
