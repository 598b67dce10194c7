import { sql } from 'kysely';
import type { OpenDatabase } from './database.js';

/**
 * Moves SQLite's log into the database file, where what was erased is overwritten already, so that the
 * log does not hold it any longer. When somebody reads at that moment, the next time does it.
 */
export async function forgetLog(db: OpenDatabase['db'], engine: OpenDatabase['engine']): Promise<void> {
  if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
