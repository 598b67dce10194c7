import type { Database } from './tables.js';

/** Commits a change that changes nothing, to see that what is sent could be kept. Rejects when it could not. */
export async function probe(db: Database): Promise<void> {
  const row = { id: '', erased_at: '' };
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('tombstones')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction.deleteFrom('tombstones').where('id', '=', '').execute();
  });
}
