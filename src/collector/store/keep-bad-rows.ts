import { sql } from 'kysely';
import { idsIn } from './refused-mentions.js';
import type { BadRow, Database } from './tables.js';
import { erasedOf } from './tombstone.js';

/** Most ids that are looked up at once: engines limit the parameters of a statement. */
const mostIds = 5000;

/** Keeps what was refused within a transaction; the same again only raises its count. */
export async function keepBadRows(db: Database, rows: readonly BadRow[]): Promise<void> {
  const kept = await withoutErased(db, rows);
  if (kept.length === 0) return;
  await db
    .insertInto('bad_rows')
    .values(countedOnce(kept))
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet({
        times: sql`bad_rows.times + excluded.times`,
        last_at: sql`excluded.last_at`,
      }),
    )
    .execute();
}

/** What is about a response that was erased is kept nowhere, not even as something broken. */
async function withoutErased(db: Database, rows: readonly BadRow[]): Promise<readonly BadRow[]> {
  const erased = await erasedOf(db, [...new Set(rows.flatMap(({ raw }) => idsIn(raw)))].slice(0, mostIds));
  return erased.size === 0 ? rows : rows.filter(({ raw }) => !idsIn(raw).some((id) => erased.has(id)));
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
