import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { reasonOf, StartError } from '../start-error.js';
import type { OpenDatabase } from './database.js';
import type { Tables } from './tables.js';

/** How long a query may take before the answer is 503, in milliseconds. */
const patience = 5000;

/** Opens a PostgreSQL database by its address. Throws a `StartError` when it does not answer. */
export async function openPostgres(databaseUrl: string): Promise<OpenDatabase> {
  const { default: driver } = await import('pg').catch((error: unknown) => {
    throw new StartError('PostgreSQL needs the package "pg": npm install pg.', { cause: error });
  });
  const pool = makePool(driver, databaseUrl);
  // Without a listener a connection that breaks while idle would end the process; the next query opens another.
  pool.on('error', (error) => console.error(`A connection to PostgreSQL broke: ${error.message}`));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await db.destroy();
    throw new StartError(`PostgreSQL at DATABASE_URL does not answer: ${reasonOf(error)}.`, { cause: error });
  }
  return { db, engine: 'postgres', close: () => db.destroy() };
}

function makePool({ Pool }: { Pool: typeof pg.Pool }, connectionString: string): pg.Pool {
  if (!/^postgres(ql)?:\/\//.test(connectionString)) {
    throw new StartError(
      'DATABASE_URL is not the address of a PostgreSQL database: write postgres://user:password@host:5432/name.',
    );
  }
  return new Pool({
    connectionString,
    max: 8,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
  });
}
