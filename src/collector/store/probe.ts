import type { Database } from './tables.js';

/** As much as a large response takes, so that there is room for one where this fits. */
const filling = ' '.repeat(65_536);

/** Commits a change that changes nothing, to see that what is sent could be kept. Rejects when it could not. */
export async function probe(db: Database): Promise<void> {
  const row = { id: '', erased_at: filling };
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('tombstones')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction.deleteFrom('tombstones').where('id', '=', '').execute();
  });
}
