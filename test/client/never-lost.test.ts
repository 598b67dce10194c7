import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import fc from 'fast-check';
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
import { aDevice, type ADevice, type OpenPage } from './a-device.js';
import { mortal, type Mortal } from './mortal.js';

const second = 1000;
const day = 86_400 * second;

/** What an endpoint may do to a post. Those with `stores` have taken it when they fail. */
const faults = {
  down: () => failed,
  'server error': () => answers(503),
  'busy for 10 min': () => answers(429, '', { 'retry-after': '600' }),
  'page of a portal': () => answers(200, '<!doctype html>'),
  'another id': () => answers(201, { id: 'x', revision: 1, status: 'stored' }),
  redirect: () => redirects,
  'not found': () => answers(404, 'not found'),
  'no answer': () => hangs,
  'refused for good': () => refuses(422),
  'stores, then reset': (endpoint) => storesAnd(endpoint, failed),
  'stores, then 504': (endpoint) => storesAnd(endpoint, answers(504)),
  'stores, then nothing': (endpoint) => storesAnd(endpoint, hangs),
  'answers after 5 s': storesLater,
  'refuses after 5 s': () => refusesLater,
  healthy: (endpoint) => stores(endpoint),
} satisfies Record<string, (endpoint: FakeEndpoint) => Reaction>;

type Fault = keyof typeof faults;

/** One thing that happens. `page` and `response` count modulo what there is. */
type Happening =
  | { what: 'send' }
  | { what: 'send next'; response: number; page: number }
  | { what: 'send and crash' }
  | { what: 'fault'; fault: Fault; isThere: boolean }
  | { what: 'crash'; page: number }
  | { what: 'open' }
  | { what: 'clock'; by: number }
  | { what: 'time'; by: number };

const index = fc.nat(7);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('send' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('send next' as const), response: index, page: index }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('send and crash' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('fault' as const),
      fault: fc.oneof(
        fc.constantFrom(...(Object.keys(faults) as Fault[])),
        // What comes late finds that the visitor has gone on.
        fc.constantFrom<Fault>('down', 'answers after 5 s', 'refuses after 5 s'),
      ),
      isThere: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('crash' as const), page: index }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('open' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('clock' as const),
      by: fc.constantFrom(-800 * day, -day, -60 * second, 60 * second, day, 400 * day),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('time' as const),
      by: fc.constantFrom(100, second, 20 * second, 300 * second),
    }),
  },
);

it('no response that was given is ever lost', { timeout: 120_000 }, async () => {
  mock.method(console, 'warn', () => undefined);
  await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 20 }), neverLoses), {
    numRuns: 300,
    endOnFailure: false,
  });
  mock.restoreAll();
});

async function neverLoses(happenings: readonly Happening[]): Promise<void> {
  const visit = aVisit(aDevice());
  try {
    for (const one of happenings) await visit.happen(one);
    await visit.heal();
    await visit.check();
  } finally {
    visit.end();
  }
}

/** Pages on one device, and what was given on them. */
function aVisit(device: ADevice) {
  const { endpoint, time } = device;
  const pages: (OpenPage & Mortal)[] = [];
  const given = new Map<string, { latest: number; safe: number }>();
  /** The highest revision of each response that was told to be refused for good. */
  const rejected = new Map<string, number>();

  function openPage(): OpenPage & Mortal {
    const world = mortal(device);
    const page = { ...device.openPage({ ...world, random: Math.random }), ...world };
    page.client.subscribe(({ id, revision, state }) => {
      if (state === 'rejected') rejected.set(id, Math.max(rejected.get(id) ?? 0, revision));
    });
    pages.push(page);
    return page;
  }

  function crash(page: OpenPage & Mortal): void {
    page.die();
    page.client.close();
    pages.splice(pages.indexOf(page), 1);
  }

  function send(page: OpenPage, response: ReturnType<typeof aResponse>): Promise<void> {
    const entry = given.get(response.id) ?? { latest: 0, safe: 0 };
    given.set(response.id, entry);
    entry.latest = response.revision;
    return page.client.send(response).then((delivery) => {
      const isSafe = delivery.state === 'delivered' || (delivery.state === 'queued' && delivery.durable);
      if (isSafe) entry.safe = Math.max(entry.safe, response.revision);
    });
  }

  const pageAt = (n: number): OpenPage & Mortal => pages[n % pages.length] ?? openPage();

  return {
    async happen(one: Happening): Promise<void> {
      if (one.what === 'send') void send(pageAt(0), aResponse({ status: 'partial' }));
      if (one.what === 'send next') {
        const [id, entry] = [...given][one.response % given.size] ?? [];
        if (id && entry) void send(pageAt(one.page), aResponse({ id, revision: entry.latest + 1 }));
      }
      if (one.what === 'send and crash') {
        const page = pageAt(0);
        void send(page, aResponse());
        crash(page);
      }
      if (one.what === 'fault') {
        endpoint.react(faults[one.fault](endpoint));
        endpoint.isThere = one.isThere;
      }
      if (one.what === 'crash') crash(pageAt(one.page));
      if (one.what === 'open') openPage();
      if (one.what === 'clock') time.jump(one.by);
      await time.advance(one.what === 'time' ? one.by : 0);
    },
    /** The endpoint is well again, somebody comes back, and two days pass. */
    async heal(): Promise<void> {
      endpoint.react(stores(endpoint));
      endpoint.isThere = true;
      openPage();
      await time.advance(2 * day);
    },
    async check(): Promise<void> {
      const kept = await device.kept();
      for (const [id, { latest, safe }] of given) {
        const stored = endpoint.stored.get(id) ?? 0;
        const isRefused = (rejected.get(id) ?? 0) >= safe;
        assert.ok(stored >= safe || isRefused, `${id}: revision ${safe} was given, ${stored} is stored`);
        assert.ok(stored <= latest);
      }
      const waiting = kept.filter(({ state }) => state === 'waiting');
      assert.deepEqual(waiting, [], 'what is stored is not kept any longer');
    },
    end(): void {
      for (const page of pages) page.die();
      device.restore();
    },
  };
}

function storesAnd(endpoint: FakeEndpoint, outcome: Reaction): Reaction {
  return async (request) => {
    await stores(endpoint)(request);
    return outcome(request);
  };
}

function storesLater(endpoint: FakeEndpoint): Reaction {
  return async (request) => {
    const acknowledgement = await stores(endpoint)(request);
    await new Promise((resolve) => setTimeout(resolve, 5 * second));
    return acknowledgement;
  };
}

const refusesLater: Reaction = async (request) => {
  await new Promise((resolve) => setTimeout(resolve, 5 * second));
  return refuses(422)(request);
};
