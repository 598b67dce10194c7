import { IDBFactory } from 'fake-indexeddb';
import { createClient } from '../../src/client/client.js';
import type { Memory } from '../../src/client/outbox.js';
import type { Client, ClientOptions, Delivery } from '../../src/client/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { fakeEndpoint, type FakeEndpoint } from '../helpers/fake-endpoint.js';
import { fakeTime, type FakeTime } from '../helpers/fake-time.js';
import { onDisk } from '../helpers/fake-disk.js';
import { fetchCourier } from '../helpers/fetch-courier.js';

/** A page with a client on it. */
export interface OpenPage {
  client: Client;
  /** What its client has told, in order. */
  heard: Delivery[];
  /** Sends a response and waits for what comes of it, without letting time pass. */
  send: (response: SurveyResponse) => Promise<Delivery>;
}

/** What a page is opened with. `indexedDB: null` is a browser without one. */
export type PageOptions = Omit<Partial<ClientOptions>, 'indexedDB'> & {
  indexedDB?: IDBFactory | null;
  memory?: Memory;
};

/** A visitor's device: a clock, a disk that outlives its pages, and an endpoint out there. */
export interface ADevice {
  time: FakeTime;
  endpoint: FakeEndpoint;
  /** Where that endpoint is: another for each device, as pages remember how an endpoint answers. */
  url: string;
  indexedDB: IDBFactory;
  openPage: (options?: PageOptions) => OpenPage;
  /** What is in the outbox on the disk. Makes the database when there is none. */
  kept: () => Promise<{ id: string; revision: number; state: string; reason?: string }[]>;
  /** Closes all pages. */
  restore: () => void;
}

let made = 0;

await fetchCourier();

/** A new device. Every random number is 0.5. Call `restore` when done. */
export function aDevice(): ADevice {
  const time = fakeTime();
  const endpoint = fakeEndpoint();
  const indexedDB = new IDBFactory();
  const clients: Client[] = [];
  made += 1;
  const url = `https://c${made}.example/responses`;

  return {
    time,
    endpoint,
    url,
    indexedDB,
    openPage({ indexedDB: disk = indexedDB, memory = new Map(), ...options } = {}) {
      const world = { fetch: endpoint.fetch, now: time.now, random: () => 0.5 };
      const client = createClient(
        { endpoint: url, ...world, ...(disk && { indexedDB: disk }), ...options },
        memory,
      );
      const heard: Delivery[] = [];
      client.subscribe((delivery) => heard.push(delivery));
      clients.push(client);
      const send = async (response: SurveyResponse): Promise<Delivery> => {
        const sent = client.send(response);
        await time.advance(0);
        return sent;
      };
      return { client, heard, send };
    },
    kept: async () => (await onDisk(indexedDB)) as Awaited<ReturnType<ADevice['kept']>>,
    restore() {
      for (const client of clients) client.close();
      time.restore();
    },
  };
}

/** What was told, without the ids: `queued 1`, `waiting 1 busy`. */
export function told(heard: readonly Delivery[]): string[] {
  return heard.map((delivery) =>
    [delivery.state, delivery.revision, ...('reason' in delivery ? [delivery.reason] : [])].join(' '),
  );
}
