import { PostgresAdapter } from 'kysely';
import type { Database } from './tables.js';

/** Whether a database is PostgreSQL, which has writers beside each other, and locks. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
