import { sql } from 'kysely';
import { pairOf } from './filter-value.js';
import type { Database } from './tables.js';

/**
 * Takes the ids of responses out of the audit log: that somebody worked on a case or a comment stays, and of
 * which response does not.
 */
export async function forgetInAudit(db: Database, ids: readonly string[]): Promise<void> {
  const id = pairOf(db, { name: 'id', column: 'detail' });
  await db
    .updateTable('audit')
    .set({ detail: sql<string>`replace(detail, ${id}, 'erased')` })
    .where(id, 'in', ids)
    .execute();
}
