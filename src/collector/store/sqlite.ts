import { Kysely, sql, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type Libsql from 'libsql';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, StartError } from '../start-error.js';
import { claimFolder } from './data-folder.js';
import type { OpenDatabase } from './database.js';
import type { Database, Tables } from './tables.js';

/** Name of the database within the data folder. */
export const databaseFile = 'kundresa.db';

/** How long to wait for another program that is writing, such as a backup, in milliseconds. */
const patience = 2000;

/**
 * Opens the embedded database in a folder that no other collector uses. A commit returns when the
 * disk has it. Throws a `StartError` when the folder cannot be used.
 */
export async function openSqlite(dataFolder: string): Promise<OpenDatabase> {
  const Connection = await driver();
  const release = claimFolder(dataFolder, Connection);
  try {
    const connection = connect(Connection, join(dataFolder, databaseFile));
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: prepared(connection) }) });
    return { db, engine: 'sqlite', close: async () => close(db).finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens the embedded database for reading, also while a collector writes to it. */
export async function openSqliteForReading(dataFolder: string): Promise<OpenDatabase> {
  const Connection = await driver();
  const file = join(dataFolder, databaseFile);
  if (!existsSync(file))
    throw new StartError(`There is no database in the folder ${dataFolder}: name another with --data.`);
  const connection = connect(Connection, file);
  connection.pragma('query_only = on');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: prepared(connection) }) });
  return { db, engine: 'sqlite', close: () => db.destroy() };
}

/**
 * Opens the embedded database for a short piece of work beside a collector that runs: each waits while
 * the other writes.
 */
export async function openSqliteBeside(dataFolder: string): Promise<OpenDatabase> {
  const Connection = await driver();
  const connection = connect(Connection, join(dataFolder, databaseFile));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: prepared(connection) }) });
  return { db, engine: 'sqlite', close: async () => close(db) };
}

async function driver(): Promise<typeof Libsql> {
  const { default: Connection } = await import('libsql').catch((error: unknown) => {
    throw new StartError(
      'The embedded database needs the package "libsql": npm install libsql, or set DATABASE_URL to use PostgreSQL.',
      { cause: error },
    );
  });
  return Connection;
}

/** Moves what the log holds into the database file, so that a copy of the file is whole, and closes it. */
async function close(db: Database): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  } finally {
    await db.destroy();
  }
}

function connect(Connection: typeof Libsql, file: string): Libsql.Database {
  try {
    const connection = new Connection(file, { timeout: patience });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma(`busy_timeout = ${patience}`);
    // What is deleted is overwritten, so that nobody finds it in the file.
    connection.pragma('secure_delete = on');
    return connection;
  } catch (error) {
    throw new StartError(`The database ${file} cannot be opened: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Kysely's view of a connection: statements are prepared once, and a write takes its lock at the start. */
function prepared(connection: Libsql.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(query) {
      // A full disk ends the transaction by itself; to roll back once more would hide the reason.
      if (query === 'rollback' && !connection.inTransaction) return nothing;
      const known = statements.get(query);
      if (known) return known;
      const statement = statementOf(connection, query === 'begin' ? 'begin immediate' : query);
      if (statements.size < 500) statements.set(query, statement);
      return statement;
    },
  };
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function statementOf(connection: Libsql.Database, query: string): SqliteStatement {
  const statement = connection.prepare(query);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
