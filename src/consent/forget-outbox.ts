import type { Kept } from '../client/record.js';
import type { Client } from '../client/types.js';
import { surveysOnPage } from './surveys-on-page.js';
import { takeOutbox } from './take-outbox.js';

/**
 * Deletes the outbox from the device. An answer that was not delivered yet is the
 * visitor's word, not the site's memory of them: it is taken out of the database and delivered from
 * memory, for as long as the page is open, by a survey of the page that delivers there, so that it can tell what becomes
 * of it. Resolves when it is gone; never rejects.
 */
export async function forgetOutbox(): Promise<void> {
  try {
    const waiting = await takeOutbox();
    const deleted = deleteDatabase();
    const strays = waiting.filter((record) => !isSentBySurvey(record));
    if (strays.length > 0) {
      const { deliverFromMemory } = await import('./deliver-from-memory.js');
      deliverFromMemory(strays);
    }
    await deleted;
  } catch (error) {
    console.warn('Kundresa could not look for what it kept.', error);
  }
}

/** Settles when it is gone, or as soon as another page stands in the way: then it goes with that. */
function deleteDatabase(): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const deleting = indexedDB.deleteDatabase('kundresa');
      for (const type of ['success', 'error', 'blocked']) deleting.addEventListener(type, resolve);
    } catch {
      resolve(undefined); // A frame without storage has kept nothing.
    }
  });
}

function isSentBySurvey({ body, to }: Kept): boolean {
  const client = surveysOnPage()
    .map((survey): unknown => Reflect.get(survey, 'client'))
    .find((each) => isClient(each) && each.endpoint === to?.endpoint);
  if (!isClient(client)) return false;
  void client.send(body);
  return true;
}

function isClient(value: unknown): value is Client {
  return typeof value === 'object' && value !== null && 'send' in value;
}
