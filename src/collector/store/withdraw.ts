import { openLedger, type CountLedger } from './count-ledger.js';
import type { Database } from './tables.js';

/** Why a response is kept and not counted once its customer has withdrawn it. */
export const withdrawn = 'withdrawn';

/** When it is withdrawn, in ISO 8601, and where that is counted. */
interface Setting {
  at: string;
  ledger: CountLedger;
}

/** Withdraws responses: they are kept and never counted again, also when a later page of them comes. */
export async function withdraw(db: Database, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('withdrawals')
      .values(ids.toSorted().map((id) => ({ response_id: id, at })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const ledger = await openLedger(transaction);
    await setWithdrawn(transaction, ids, { at, ledger });
    await ledger.settle();
  });
}

/** Leaves out what was withdrawn before, within the transaction that stores a later revision. */
export async function leaveOutWithdrawn(
  db: Database,
  ids: readonly string[],
  { at, ledger }: Setting,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .selectFrom('withdrawals')
    .select('response_id')
    .where('response_id', 'in', ids)
    .execute();
  if (rows.length > 0)
    await setWithdrawn(
      db,
      rows.map(({ response_id }) => response_id),
      { at, ledger },
    );
}

async function setWithdrawn(db: Database, ids: readonly string[], { at, ledger }: Setting): Promise<void> {
  await ledger.takeOut(ids);
  await db
    .updateTable('responses')
    .set({ suspect: withdrawn, updated_at: at })
    .where('id', 'in', ids)
    .execute();
  await db.updateTable('answers').set({ counted: 0 }).where('response_id', 'in', ids).execute();
  await ledger.addStored(ids);
}
