import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { openLedger } from './count-ledger.js';
import type { Database, Tables } from './tables.js';

type Where = (row: ExpressionBuilder<Tables, 'funnel'>) => ExpressionWrapper<Tables, 'funnel', SqlBool>;

/** How many are deleted in one transaction, so that nobody waits for long. */
const pageSize = 2000;

/** Deletes funnel events, with what they count for. */
export async function deleteFunnel(db: Database, where: Where): Promise<void> {
  while (await deleteSome(db, where)) await new Promise(setImmediate);
}

/** False when there were none left. */
async function deleteSome(db: Database, where: Where): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const ledger = await openLedger(transaction);
    const some = transaction.selectFrom('funnel').select('id').where(where).limit(pageSize);
    const rows = await transaction.deleteFrom('funnel').where('id', 'in', some).returningAll().execute();
    ledger.funnel(rows, -1);
    await ledger.settle();
    return rows.length > 0;
  });
}
