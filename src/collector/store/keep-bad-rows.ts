import { sql } from 'kysely';
import type { BadRow, Database } from './tables.js';

/** Keeps what was refused within a transaction; the same again only raises its count. */
export async function keepBadRows(db: Database, rows: readonly BadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('bad_rows')
    .values(countedOnce(rows))
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet({
        times: sql`bad_rows.times + excluded.times`,
        last_at: sql`excluded.last_at`,
      }),
    )
    .execute();
}

function countedOnce(rows: readonly BadRow[]): BadRow[] {
  const byHash = new Map<string, BadRow>();
  for (const row of rows) {
    const before = byHash.get(row.hash);
    byHash.set(row.hash, before ? { ...row, times: before.times + row.times } : row);
  }
  return [...byHash.values()].toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
}

/** How many are shown at once. */
const shown = 100;

/** The last of what was refused, newest first. */
export function lastBadRows(db: Database): Promise<BadRow[]> {
  return db.selectFrom('bad_rows').selectAll().orderBy('last_at', 'desc').limit(shown).execute();
}
