import type { CountLedger } from './count-ledger.js';
import type { Verdict } from './incoming.js';
import type { Database, FunnelRow } from './tables.js';

/** Keeps funnel events within a transaction. An id that is there already is a duplicate, or reused. */
export async function keepFunnel(
  db: Database,
  rows: readonly FunnelRow[],
  ledger: CountLedger,
): Promise<Map<FunnelRow, Verdict>> {
  if (rows.length === 0) return new Map();
  const first = new Map<string, FunnelRow>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  const written = await write(db, [...first.values()]);
  ledger.funnel([...first.values()].filter(({ id }) => written.has(id)));
  const hashes = await hashesOf(db, rows);
  return new Map(
    rows.map((row) => {
      if (written.has(row.id) && first.get(row.id) === row) return [row, 'stored'];
      return [row, hashes.get(row.id) === row.hash ? 'duplicate' : 'id_reused'];
    }),
  );
}

async function write(db: Database, rows: readonly FunnelRow[]): Promise<Set<string>> {
  const written = await db
    .insertInto('funnel')
    .values(rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(written.map(({ id }) => id));
}

async function hashesOf(db: Database, rows: readonly FunnelRow[]): Promise<Map<string, string>> {
  const ids = rows.map(({ id }) => id);
  const there = await db.selectFrom('funnel').select(['id', 'hash']).where('id', 'in', ids).execute();
  return new Map(there.map(({ id, hash }) => [id, hash]));
}
