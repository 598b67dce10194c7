import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createKioskCourier, type KioskCourier } from '../../src/kiosk/outbox/kiosk-courier.js';
import { openKioskOutbox, type KioskOutbox } from '../../src/kiosk/outbox/kiosk-outbox.js';
import type { SurveyResponse, WireItem } from '../../src/wire/types.js';
import { anId, aResponse } from '../helpers/responses.js';

Object.assign(globalThis, { IDBKeyRange });

type Result = Record<string, unknown>;

let disk: IDBFactory;
let outbox: KioskOutbox;
let couriers: KioskCourier[];
/** What each post held. */
let posts: SurveyResponse[][];
let now: number;
/** How the endpoint answers; stores everything at first. */
let reply: (items: SurveyResponse[]) => Response | Promise<Response>;

beforeEach(() => {
  disk = new IDBFactory();
  outbox = openKioskOutbox(() => disk);
  couriers = [];
  posts = [];
  now = Date.parse('2026-11-21T12:00:00Z');
  reply = (items) => results(items.map(stored));
});

afterEach(() => {
  for (const each of couriers) each.close();
  outbox.close();
});

test('posts fifty at a time, the oldest first, and keeps nothing that was acknowledged', async () => {
  const ids = await keepMany(120);
  await courier().flush();
  assert.deepEqual(
    posts.map((items) => items.length),
    [50, 50, 20],
  );
  assert.deepEqual(
    posts.flat().map(({ id }) => id),
    ids,
  );
  assert.deepEqual(await outbox.status(), { waiting: 0, refused: 0, contact: now });
});

test('one refused for good holds up no other, and is kept', async () => {
  const [first] = await keepMany(3);
  reply = (items) =>
    results(
      items.map((item) =>
        item.id === first ? { id: first, error: { code: 'invalid', detail: 'Wrong.' } } : stored(item),
      ),
    );
  await courier().flush();
  assert.deepEqual(await outbox.status(), { waiting: 0, refused: 1, contact: now });
  await courier().hurry();
  assert.equal(posts.length, 1);
});

test('one that the endpoint cannot keep yet waits, and the others go', async () => {
  const [first] = await keepMany(60);
  reply = (items) =>
    results(
      items.map((item) =>
        item.id === first ? { id: first, error: { code: 'unavailable', detail: 'Busy.' } } : stored(item),
      ),
    );
  await courier().flush();
  assert.equal((await outbox.status()).waiting, 1);
  reply = (items) => results(items.map(stored));
  now += 600_000;
  await courier().flush();
  assert.equal((await outbox.status()).waiting, 0);
});

test('an answer that leaves out a response acknowledges nothing of it, and it waits', async () => {
  const [first] = await keepMany(2);
  reply = (items) => results(items.filter(({ id }) => id !== first).map(stored));
  await courier().flush();
  await courier().flush();
  assert.equal(posts.length, 1);
  assert.equal((await outbox.status()).waiting, 1);
});

for (const [what, answer] of [
  ['a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ['an empty 200', () => new Response('')],
  ['503', () => new Response('{}', { status: 503 })],
  ['429', () => new Response('{}', { status: 429, headers: { 'retry-after': '3' } })],
  ['404', () => new Response('', { status: 404 })],
  ['one acknowledgement for all', () => Response.json({ id: 'x', revision: 1, status: 'stored' })],
  ['nothing', () => Promise.reject(new TypeError('down'))],
] as const) {
  test(`${what} keeps everything, and it is not tried again at once`, async () => {
    await keepMany(60);
    reply = answer;
    await courier().flush();
    await courier().flush();
    assert.equal(posts.length, 1);
    assert.equal((await outbox.status()).waiting, 60);
    reply = (items) => results(items.map(stored));
    now += 3_600_000;
    await courier().flush();
    assert.equal((await outbox.status()).waiting, 0);
  });
}

test('a batch that is refused as a whole is posted in smaller ones, down to the one that is to blame', async () => {
  const ids = await keepMany(9);
  reply = (items) =>
    items.some(({ id }) => id === ids[4])
      ? Response.json({ error: { code: 'bad_json', detail: 'Not JSON.' } }, { status: 400 })
      : results(items.map(stored));
  await courier().flush();
  assert.deepEqual(await outbox.status(), { waiting: 0, refused: 1, contact: now });
});

test('a later page of the same response takes the place of the one before, and outlives its acknowledgement', async () => {
  const response = aResponse({ revision: 1, status: 'partial' });
  await outbox.keep(response);
  reply = async (items) => {
    await outbox.keep({ ...response, revision: 2, status: 'complete' });
    reply = (later) => results(later.map(stored));
    return results(items.map(stored));
  };
  await courier().flush();
  assert.deepEqual(
    posts.flat().map(({ revision }) => revision),
    [1, 2],
  );
  assert.equal((await outbox.status()).waiting, 0);
});

test('an earlier revision that comes late changes nothing', async () => {
  const response = aResponse({ revision: 2 });
  await outbox.keep(response);
  await outbox.keep({ ...response, revision: 1 });
  await courier().flush();
  assert.deepEqual(
    posts.flat().map(({ revision }) => revision),
    [2],
  );
});

test('of two pages one posts, and the other waits for it', async () => {
  await keepMany(80);
  const other = openKioskOutbox(() => disk);
  const second = courier(other);
  reply = async (items) => {
    await second.flush();
    return results(items.map(stored));
  };
  await courier().flush();
  assert.equal(new Set(posts.flat().map(({ id }) => id)).size, 80);
  assert.equal(posts.flat().length, 80);
  other.close();
});

test('what a page held when it was killed is posted by the next one, once its time is over', async () => {
  await keepMany(10);
  await outbox.take({ owner: 'killed', now, most: 50 });
  await courier().flush();
  assert.equal(posts.length, 0);
  now += 31_000;
  await courier().flush();
  assert.equal(posts.flat().length, 10);
});

test('a clock that is set back holds nothing up for longer than it says', async () => {
  await keepMany(2);
  reply = () => Promise.reject(new Error('down'));
  await courier().flush();
  now -= 30 * 86_400_000;
  reply = (items) => results(items.map(stored));
  await courier().flush();
  assert.equal((await outbox.status()).waiting, 0);
});

test('when the network is back nothing waits any longer', async () => {
  await keepMany(2);
  reply = () => Promise.reject(new Error('down'));
  const only = courier();
  for (let time = 0; time < 9; time++) await only.hurry();
  reply = (items) => results(items.map(stored));
  await only.hurry();
  assert.equal((await outbox.status()).waiting, 0);
});

test('a thousand are kept, and arrive once each, in the order in which they were given', async () => {
  const ids = await keepMany(1000);
  assert.equal((await outbox.status()).waiting, 1000);
  await courier().flush();
  assert.equal(posts.length, 20);
  assert.deepEqual(
    posts.flat().map(({ id }) => id),
    ids,
  );
});

test('a disk that does not answer is said to be one', async () => {
  const broken = openKioskOutbox(() => {
    throw new Error('No disk.');
  });
  await assert.rejects(broken.keep(aResponse()), /No disk/);
});

test('what cannot be kept is posted at once, and is safe when it is acknowledged', async () => {
  const only = courier();
  assert.equal(await only.deliver(aResponse()), true);
  reply = () => Promise.reject(new Error('down'));
  assert.equal(await only.deliver(aResponse()), false);
});

function courier(of = outbox): KioskCourier {
  const made = createKioskCourier({
    endpoint: 'https://collector.test/responses',
    outbox: of,
    world: {
      now: () => now,
      random: () => 0.5,
      async fetch(_, init) {
        const { items } = JSON.parse(typeof init?.body === 'string' ? init.body : '') as {
          items: WireItem[];
        };
        const responses = items.filter((item): item is SurveyResponse => item.type === 'response');
        posts.push(responses);
        return reply(responses);
      },
    },
  });
  couriers.push(made);
  return made;
}

/** Keeps so many responses and tells their ids, in order. */
async function keepMany(many: number): Promise<string[]> {
  const responses = Array.from({ length: many }, () => aResponse({ id: anId(), channel: 'kiosk' }));
  await Promise.all(responses.map((response) => outbox.keep(response)));
  return responses.map(({ id }) => id);
}

function stored({ id, revision }: SurveyResponse): Result {
  return { id, revision, status: 'stored' };
}

function results(items: readonly Result[]): Response {
  return Response.json({ items });
}
