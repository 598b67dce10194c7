import type { Page } from 'playwright-core';
import type { SurveyResponse } from '../../src/wire/types.js';

/** All that a page's origin keeps in the browser. */
export interface Device {
  cookies: string;
  local: Record<string, string>;
  session: Record<string, string>;
  caches: string[];
  /** Names of the databases, and of the stores in them. */
  databases: Record<string, string[]>;
  /** Records of the outbox. Empty also where there is none. */
  outbox: { id: string; revision: number; state: string; body: SurveyResponse }[];
}

/** What is in a store of a database: of each record its key and itself. */
export interface StoreOnDevice {
  /** Names of the database and of the store. */
  at: readonly [database: string, store: string];
  records: readonly (readonly [key: string, value: unknown])[];
}

/** Reads every record of every database of the page's origin, without making anything. */
export function recordsOnDevice(page: Page): Promise<StoreOnDevice[]> {
  return page.evaluate(readingRecords);
}

/** Reads what the page's origin keeps, without making anything. */
export function onDevice(page: Page): Promise<Device> {
  return page.evaluate(reading);
}

/** Waits until the records of the outbox are as they should be. */
export async function outboxWhen(
  page: Page,
  holds: (records: Device['outbox']) => boolean,
): Promise<Device['outbox']> {
  const end = performance.now() + patience;
  for (;;) {
    const { outbox } = await onDevice(page);
    if (holds(outbox)) return outbox;
    if (performance.now() > end) throw new Error(`It never held: ${JSON.stringify(outbox)}`);
  }
}

/** Waits until the page has made the database: an endpoint may acknowledge an answer before a slow disk has one. */
export async function databaseMade(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
}

/** How long a page may take to change its outbox, in milliseconds. */
const patience = 10_000;

/** Source, not a function: it has functions of its own, which pages could not run as they are built here. */
const looking = `const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // One that is being looked for by the page at this moment is listed and yet not there.
  const opened = (name) => new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      resolve();
    };
  });`;

const readingRecords = `(async () => {
  ${looking}
  const all = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(name);
    for (const store of database?.objectStoreNames ?? []) {
      const within = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(within.getAllKeys()), done(within.getAll())]);
      all.push({ at: [name, store], records: keys.map((key, place) => [String(key), values[place]]) });
    }
    database?.close();
  }
  return all;
})()`;

const reading = `(async () => {
  ${looking}
  const databases = {};
  let outbox = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(name);
    if (!database) continue;
    databases[name] = [...database.objectStoreNames];
    if (name === 'kundresa' && databases[name].includes('outbox'))
      outbox = await done(database.transaction('outbox').objectStore('outbox').getAll());
    database.close();
  }
  return {
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    databases,
    outbox,
  };
})()`;
