import { reasonOf, StartError } from '../start-error.js';
import { buildCounts } from './build-counts.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import { probe } from './probe.js';
import { openSqlite } from './sqlite.js';
import type { Database } from './tables.js';

export interface DatabasePlace {
  /** Folder of the embedded database. Made when it is missing. */
  dataFolder: string;
  /** Address of a PostgreSQL server; without one the embedded database is used. */
  databaseUrl?: string | undefined;
  /** Time zone that days are counted in, by its IANA name. Default: the one they are counted in already, else UTC. */
  timeZone?: string | undefined;
}

export interface OpenDatabase {
  db: Database;
  engine: 'sqlite' | 'postgres';
  /** Closes the connections and lets go of the data folder. */
  close: () => Promise<void>;
}

/**
 * Opens the embedded SQLite database, or the PostgreSQL one that the address names, and brings its
 * tables up to date. Throws a `StartError` that says what to mend.
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const opened = place.databaseUrl
    ? await openPostgres(place.databaseUrl)
    : await openSqlite(place.dataFolder);
  try {
    await migrate(opened.db);
    await buildCounts(opened.db, place.timeZone);
    await probe(opened.db).catch(cannotWrite);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function cannotWrite(error: unknown): never {
  throw new StartError(`The database takes no answers: ${reasonOf(error)}.`, { cause: error });
}
