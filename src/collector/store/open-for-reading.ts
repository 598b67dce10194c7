import { reasonOf, StartError } from '../start-error.js';
import type { DatabasePlace } from './database.js';
import { exportPages, type ExportedResponse } from './export-pages.js';
import { openPostgres } from './postgres.js';
import { openSqliteForReading } from './sqlite.js';

/** A store that is read only, beside a collector that may run. */
export interface ReadableStore {
  /** Every response in the order in which it came, page by page. */
  pages(): AsyncIterable<readonly ExportedResponse[]>;
  close(): Promise<void>;
}

/** Opens a store for reading and changes nothing in it. Rejects with a `StartError` when there is none. */
export async function openForReading({ dataFolder, databaseUrl }: DatabasePlace): Promise<ReadableStore> {
  const { db, close } = databaseUrl
    ? await openPostgres(databaseUrl)
    : await openSqliteForReading(dataFolder);
  try {
    await db.selectFrom('responses').select('id').limit(1).execute();
  } catch (error) {
    await close();
    throw new StartError(`There are no responses to read: ${reasonOf(error)}.`, { cause: error });
  }
  return { pages: () => exportPages(db), close };
}
