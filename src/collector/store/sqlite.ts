import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type Libsql from 'libsql';
import { join } from 'node:path';
import { reasonOf, StartError } from '../start-error.js';
import { claimFolder } from './data-folder.js';
import type { OpenDatabase } from './database.js';
import type { Tables } from './tables.js';

/** Name of the database within the data folder. */
export const databaseFile = 'kundresa.db';

/** How long to wait for another program that is writing, such as a backup, in milliseconds. */
const patience = 2000;

/**
 * Opens the embedded database in a folder that no other collector uses. A commit returns when the
 * disk has it. Throws a `StartError` when the folder cannot be used.
 */
export async function openSqlite(dataFolder: string): Promise<OpenDatabase> {
  const { default: Connection } = await import('libsql').catch((error: unknown) => {
    throw new StartError(
      'The embedded database needs the package "libsql": npm install libsql, or set DATABASE_URL to use PostgreSQL.',
      { cause: error },
    );
  });
  const release = claimFolder(dataFolder, Connection);
  try {
    const connection = connect(Connection, join(dataFolder, databaseFile));
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: prepared(connection) }) });
    return { db, engine: 'sqlite', close: async () => db.destroy().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

function connect(Connection: typeof Libsql, file: string): Libsql.Database {
  try {
    const connection = new Connection(file, { timeout: patience });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma(`busy_timeout = ${patience}`);
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
    prepare(sql) {
      // A full disk ends the transaction by itself; to roll back once more would hide the reason.
      if (sql === 'rollback' && !connection.inTransaction) return nothing;
      const known = statements.get(sql);
      if (known) return known;
      const statement = statementOf(connection, sql === 'begin' ? 'begin immediate' : sql);
      if (statements.size < 500) statements.set(sql, statement);
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

function statementOf(connection: Libsql.Database, sql: string): SqliteStatement {
  const statement = connection.prepare(sql);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
