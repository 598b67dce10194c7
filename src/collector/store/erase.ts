import { sql } from 'kysely';
import type { Database, ResponseRow } from './tables.js';

/**
 * Erases responses and leaves a tombstone for each id, so that a device that comes back online
 * cannot bring them back. Returns how many were there.
 */
export async function erase(db: Database, ids: readonly string[], at: string): Promise<number> {
  if (ids.length === 0) return 0;
  const sorted = [...new Set(ids.map((id) => id.toLowerCase()))].toSorted();
  return db.transaction().execute(async (transaction) => {
    const placed = await hold(transaction, sorted, at);
    await transaction
      .insertInto('tombstones')
      .values(sorted.map((id) => ({ id, erased_at: at })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction.deleteFrom('answers').where('response_id', 'in', sorted).execute();
    await transaction.deleteFrom('orders').where('response_id', 'in', sorted).execute();
    await transaction.deleteFrom('responses').where('id', 'in', sorted).execute();
    await forgetRefused(transaction, sorted);
    return sorted.length - placed;
  });
}

/** What was refused of them goes too, such as a revision with other content. */
async function forgetRefused(db: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await db
      .deleteFrom('bad_rows')
      .where(sql<string>`lower(raw)`, 'like', `%${id}%`)
      .execute();
  }
}

/**
 * Takes hold of the ids that are not there with empty rows, for as long as the transaction lasts:
 * whoever sends one of them meanwhile waits, and then finds its tombstone. Returns how many it took.
 */
async function hold(db: Database, ids: readonly string[], at: string): Promise<number> {
  const placed = await db
    .insertInto('responses')
    .values(ids.map((id) => emptyRow(id, at)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return placed.length;
}

function emptyRow(id: string, at: string): ResponseRow {
  return {
    id,
    revision: 0,
    status: 'partial',
    hash: '',
    survey: '',
    survey_version: null,
    site: null,
    stage: null,
    touchpoint: null,
    channel: '',
    placement: null,
    locale: null,
    started_at: at,
    answered_at: at,
    received_at: at,
    updated_at: at,
    page: null,
    order_id: null,
    order_value: null,
    order_currency: null,
    answers: '[]',
    context: null,
    consent: null,
    sampling: null,
    receipt_hash: null,
    test: 0,
    suspect: null,
    mended: null,
    raw: '',
  };
}
