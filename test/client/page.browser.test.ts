import { expect } from '@open-wc/testing';
import { createClient } from '../../src/client/index.js';
import type { Client, ClientOptions, Delivery } from '../../src/client/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { onDisk, writeToDisk } from '../helpers/fake-disk.js';
import { aResponse } from '../helpers/responses.js';

const library = new URL('../../src/client/index.ts', import.meta.url).href;
const clients: Client[] = [];

function open(options: Partial<ClientOptions> = {}): Client {
  // With a memory of its own: what one page keeps there belongs to no other.
  const client = createClient({ endpoint: '/endpoint/ok', random: () => 0, ...options }, new Map());
  clients.push(client);
  return client;
}

/** Resolves with the first delivery of a state that the client tells from now on. */
function next(client: Client, state: Delivery['state']): Promise<Delivery> {
  return new Promise((resolve) => {
    client.subscribe((delivery) => {
      if (delivery.state === state) resolve(delivery);
    });
  });
}

const given = (change: Partial<SurveyResponse> = {}): SurveyResponse =>
  aResponse({ id: crypto.randomUUID(), ...change });

/** Whether the page has fetched the part of the library that delivers what waits. */
function isFetched(): boolean {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return fetched.some((name) => /client\/courier\.[jt]s/.test(name));
}

/** The first message that a frame or a worker of the test sends to it. */
function message(from: EventTarget, id: string): Promise<unknown> {
  return new Promise((resolve) => {
    from.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<{ id?: string }>;
      if (data.id === id) resolve(data);
    });
  });
}

describe('the client in a page', () => {
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kundresa').addEventListener('success', resolve);
    });
  });

  it('does not delete revision 2 for a late acknowledgement of revision 1', async () => {
    let acknowledge: ((response: Response) => void) | undefined;
    const late = new Promise<Response>((resolve) => {
      acknowledge = resolve;
    });
    const posts = [late, new Promise<Response>(() => undefined)];
    const client = open({ fetch: () => posts.shift() ?? Promise.reject(new TypeError('no more')) });
    const first = given({ status: 'partial' });
    await client.send(first);
    await client.send({ ...first, revision: 2, status: 'complete' });
    const delivered = next(client, 'delivered');
    acknowledge?.(Response.json({ id: first.id, revision: 1, status: 'stored' }, { status: 201 }));
    expect(await delivered).to.include({ revision: 1 });
    const kept = (await onDisk(indexedDB)) as { revision: number }[];
    expect(kept.map(({ revision }) => revision)).to.deep.equal([2]);
  });

  it('delivers from memory when IndexedDB never answers', async () => {
    const hung = { open: () => new EventTarget(), databases: () => new Promise(() => undefined) };
    const delivery = await open({ indexedDB: hung as unknown as IDBFactory }).send(given());
    expect(delivery.state).to.equal('delivered');
  });

  it('says after a second that nothing is safe when neither IndexedDB nor the endpoint answers well', async () => {
    const hung = { open: () => new EventTarget(), databases: () => new Promise(() => undefined) };
    const client = open({ indexedDB: hung as unknown as IDBFactory, endpoint: '/endpoint/down' });
    expect(await client.send(given())).to.include({ state: 'waiting', durable: false });
  });

  it('takes over what a page that is gone had in hand', async () => {
    const body = given();
    const { id, revision } = body;
    const endpoint = new URL('/endpoint/ok', location.href).href;
    const to = { endpoint, ack: 'status', contentType: 'application/json' };
    const held = { attempts: 0, notBefore: 0, heldUntil: Date.now() + 700, state: 'waiting' };
    await writeToDisk(indexedDB, [{ v: 1, id, revision, body, to, ...held }]);
    expect(await next(open(), 'delivered')).to.include({ id });
    expect(Date.now()).to.be.at.least(held.heldUntil);
    expect(await onDisk(indexedDB)).to.deep.equal([]);
  });

  it('has fetched what it needs when the network fails, before it fails', async () => {
    open({ storage: 'none' });
    while (!isFetched()) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isFetched()).to.equal(true);
  });

  it('tells that the content security policy blocks it, and the line that is missing', async () => {
    const frame = document.createElement('iframe');
    const response = given();
    const heard = message(window, response.id);
    frame.srcdoc = `<meta http-equiv="content-security-policy" content="connect-src 'none'"><script type="module">
      import { createClient } from '${library}';
      const client = createClient({ endpoint: '${location.origin}/endpoint/ok', storage: 'none' });
      let delivery;
      console.warn = (...words) => parent.postMessage({ ...delivery, words: words.join(' ') }, '*');
      client.subscribe((told) => (delivery = told));
      client.send(${JSON.stringify(response)});
    </script>`;
    document.body.append(frame);
    const delivery = (await heard) as Delivery & { words: string };
    expect(delivery).to.include({ state: 'waiting', reason: 'blocked', durable: false });
    expect(delivery.words).to.include(`connect-src ${location.origin}/endpoint/ok`);
  });

  it('works in a worker', async () => {
    const response = given();
    const source = `import { createClient } from '${library}';
      const client = createClient({ endpoint: '${location.origin}/endpoint/ok' });
      client.subscribe((delivery) => delivery.state === 'delivered' && postMessage(delivery));
      client.send(${JSON.stringify(response)});`;
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url, { type: 'module' });
    expect(await message(worker, response.id)).to.include({ state: 'delivered', revision: 1 });
    worker.terminate();
    URL.revokeObjectURL(url);
  });
});
