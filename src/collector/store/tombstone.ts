import { createHmac } from 'node:crypto';
import type { Database } from './tables.js';

/**
 * What stays of an id that was erased: HMAC-SHA-256 under the store's own key, in hexadecimal, so that
 * the table by itself names nobody.
 */
export function tombstoneOf(id: string, key: string): string {
  return createHmac('sha256', key).update(id.toLowerCase()).digest('hex');
}

/** The ids of these that were erased before. */
export async function erasedOf(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const key = await tombstoneKey(db);
  const byHash = new Map(ids.map((id) => [tombstoneOf(id, key), id]));
  const found = await db
    .selectFrom('tombstones')
    .select('id')
    .where('id', 'in', [...byHash.keys()])
    .execute();
  return new Set(found.flatMap(({ id }) => byHash.get(id) ?? []));
}

/** Leaves a tombstone for each id. */
export async function layTombstones(db: Database, ids: readonly string[], at: string): Promise<void> {
  const key = await tombstoneKey(db);
  await db
    .insertInto('tombstones')
    .values(ids.map((id) => ({ id: tombstoneOf(id, key), erased_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function tombstoneKey(db: Database): Promise<string> {
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'tombstones')
    .executeTakeFirstOrThrow();
  return value;
}
