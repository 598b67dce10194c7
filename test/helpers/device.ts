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
const reading = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
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
  });
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
