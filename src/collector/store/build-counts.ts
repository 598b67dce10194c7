import { sql } from 'kysely';
import { openLedger } from './count-ledger.js';
import { zoneOf } from './count-zone.js';
import { isPostgres } from './is-postgres.js';
import type { Database } from './tables.js';

/** How many rows are read at once. */
const pageSize = 1000;

/**
 * Counts all that is kept into the cells, where they are not built yet or for another time zone: after an
 * upgrade, or when the zone was changed. All of it or nothing; nothing is kept meanwhile.
 * How long it takes grows with what is kept.
 */
export async function buildCounts(db: Database, timeZone?: string): Promise<void> {
  if (await isBuilt(db, timeZone)) return;
  await db.transaction().execute(async (transaction) => {
    if (isPostgres(db)) await sql`lock table count_zone in exclusive mode`.execute(transaction);
    if (await isBuilt(transaction, timeZone)) return;
    await rebuildCounts(transaction, timeZone ?? 'UTC');
  });
}

/** Counts all anew, within a transaction. */
export async function rebuildCounts(db: Database, timeZone: string): Promise<void> {
  await db.deleteFrom('count_months').execute();
  await db.deleteFrom('count_zone').execute();
  await db.insertInto('count_zone').values({ id: 1, time_zone: timeZone }).execute();
  const ledger = await openLedger(db);
  for (let after = ''; ; await ledger.settle()) {
    const page = await db
      .selectFrom('responses')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    await ledger.addStored(page.map(({ id }) => id));
    after = page.at(-1)?.id ?? '';
    if (page.length < pageSize) break;
  }
  for (let after = ''; ; await ledger.settle()) {
    const page = await db
      .selectFrom('funnel')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    ledger.funnel(page);
    after = page.at(-1)?.id ?? '';
    if (page.length < pageSize) break;
  }
  await ledger.settle();
}

async function isBuilt(db: Database, timeZone: string | undefined): Promise<boolean> {
  const zone = await zoneOf(db);
  return zone !== undefined && (timeZone === undefined || timeZone === zone.name);
}
