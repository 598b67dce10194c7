import { takeOutbox } from './take-outbox.js';

/**
 * Deletes the outbox from the device. An answer that was not delivered yet is the
 * visitor's word, not the site's memory of them: it is taken out of the database and delivered from
 * memory, for as long as the page is open. Never rejects.
 */
export async function forgetOutbox(): Promise<void> {
  try {
    const waiting = await takeOutbox();
    deleteDatabase();
    // A post that was under way as it was deleted may have looked into the database once more.
    addEventListener('pagehide', deleteDatabase, { once: true });
    if (waiting.length === 0) return;
    const { deliverFromMemory } = await import('./deliver-from-memory.js');
    deliverFromMemory(waiting);
  } catch (error) {
    console.warn('Kundresa could not look for what it kept.', error);
  }
}

function deleteDatabase(): void {
  indexedDB.deleteDatabase('kundresa');
}
