import { expect } from '@open-wc/testing';
import { createClient } from '../../src/client/index.js';
import type { Client, ClientOptions, Delivery } from '../../src/client/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { aResponse } from '../helpers/responses.js';
import { onDisk } from '../helpers/fake-disk.js';
import { sandboxed } from './sandboxed.js';

/** A client whose waits are the shortest that may be drawn, and what it has told. */
interface Opened {
  client: Client;
  /** Resolves with the first that it tells of a state, past or to come. */
  heard: (state: Delivery['state']) => Promise<Delivery>;
}

const clients: Client[] = [];

function open(endpoint: string, options: Partial<ClientOptions> = {}): Opened {
  const client = createClient({ endpoint, random: () => 0, ...options });
  clients.push(client);
  const past: Delivery[] = [];
  client.subscribe((delivery) => past.push(delivery));
  return {
    client,
    heard: (state) =>
      new Promise((resolve) => {
        const found = past.find((delivery) => delivery.state === state);
        if (found) return resolve(found);
        client.subscribe((delivery) => {
          if (delivery.state === state) resolve(delivery);
        });
      }),
  };
}

const kept = async (): Promise<unknown[]> =>
  ((await onDisk(indexedDB)) as { body: SurveyResponse }[]).map(({ body }) => body);

/** What was posted under an id, also in vain. */
async function posted(id: string): Promise<SurveyResponse[]> {
  return (await fetch(`/endpoint/ok?id=${id}`)).json();
}

/** Each has another id, also in the other engines, as the endpoint remembers. */
const given = (): SurveyResponse => aResponse({ id: crypto.randomUUID() });

/** Fails as a server that is down does, and passes on what comes afterwards. */
function downFor(posts: number): typeof fetch {
  let left = posts;
  return (input, init) => fetch(left-- > 0 ? '/endpoint/down' : input, init);
}

const never: typeof fetch = () => new Promise(() => undefined);

describe('the outbox of a browser', () => {
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
  });

  it('has a response on disk when it says so, as another connection reads', async () => {
    const response = given();
    const delivery = await open('/endpoint/ok', { fetch: never }).client.send(response);
    expect(delivery).to.deep.equal({ state: 'queued', id: response.id, revision: 1, durable: true });
    expect(await kept()).to.deep.equal([response]);
  });

  it('is empty when the response is delivered', async () => {
    const { client, heard } = open('/endpoint/ok');
    const response = given();
    await client.send(response);
    await heard('delivered');
    expect(await kept()).to.deep.equal([]);
    expect(await posted(response.id)).to.deep.equal([response]);
    expect(await client.pending()).to.equal(0);
  });

  it('keeps a response while the endpoint is down, and delivers it once', async () => {
    const { client, heard } = open('/endpoint/ok', { fetch: downFor(2) });
    const response = given();
    await client.send(response);
    const waiting = await heard('waiting');
    expect(waiting).to.include({ reason: 'server_error', durable: true, status: 503 });
    expect(await kept()).to.deep.equal([response]);
    await heard('delivered');
    expect(await posted(response.id)).to.deep.equal([response, response, response]);
    expect(await kept()).to.deep.equal([]);
  });

  it('keeps a response that a page took', async () => {
    const { client, heard } = open('/endpoint/html');
    await client.send(given());
    expect(await heard('waiting')).to.include({ reason: 'misdirected', durable: true, status: 200 });
    expect(await kept()).to.have.length(1);
  });

  it('keeps a response that is refused for good as a dead letter', async () => {
    const { client, heard } = open('/endpoint/refuse');
    await client.send(given());
    expect(await heard('rejected')).to.include({ code: 'invalid' });
    expect(await kept()).to.have.length(1);
    expect(await client.pending()).to.equal(0);
  });

  it('gives what a page has left behind to the next page, without being asked', async () => {
    const left = open('/endpoint/ok', { fetch: downFor(1) });
    const response = given();
    await left.client.send(response);
    await left.heard('waiting');
    left.client.close();
    await open('/endpoint/ok').heard('delivered');
    expect(await posted(response.id)).to.deep.equal([response, response]);
    expect(await kept()).to.deep.equal([]);
  });

  it('lets two clients deliver each response once', async () => {
    const [one, other] = [
      open('/endpoint/ok', { fetch: downFor(1) }),
      open('/endpoint/ok', { fetch: downFor(1) }),
    ];
    const responses = [given(), given()] as const;
    await Promise.all([one.client.send(responses[0]), other.client.send(responses[1])]);
    await Promise.all([one.heard('waiting'), other.heard('waiting')]);
    await Promise.race([
      Promise.all([one.heard('delivered'), other.heard('delivered')]),
      untilEmpty(one.client),
    ]);
    await untilEmpty(one.client);
    for (const response of responses) expect(await posted(response.id)).to.deep.equal([response, response]);
  });

  it('makes no database for a visitor who has not answered', async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
    const { client } = open('/endpoint/ok');
    // One that is begun and given up is listed for a while.
    while ((await indexedDB.databases()).some(({ name }) => name === 'kundresa')) await client.flush();
  });
});

describe('a database that is deleted while a post is under way', () => {
  it('is not made anew when the post ends', async () => {
    const response = given();
    const server = new EventTarget();
    const answer = new Promise<Response>((resolve) => {
      const stored = Response.json({ id: response.id, revision: 1, status: 'stored' });
      server.addEventListener('answer', () => resolve(stored));
    });
    const { client } = open('/endpoint/ok', { fetch: () => answer });
    await client.send(response);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
    server.dispatchEvent(new Event('answer'));
    await client.flush();
    expect(await client.pending()).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
    client.close();
  });
});

describe('a sandboxed frame, which has no storage', () => {
  it('delivers from memory', async () => {
    const response = given();
    const delivery = await sandboxed({ endpoint: '/endpoint/ok', ack: 'none' }, response);
    expect(delivery).to.include({ state: 'delivered' });
    expect(await posted(response.id)).to.deep.equal([response]);
  });

  it('does not call safe what its endpoint does not acknowledge', async () => {
    const delivery = await sandboxed({ endpoint: '/endpoint/down' }, given());
    expect(delivery).to.include({ state: 'waiting', reason: 'unreadable', durable: false });
  });
});

/** Resolves when nothing waits on the disk. */
async function untilEmpty(client: Client): Promise<void> {
  while (await client.pending()) await client.flush();
}
