import type { CountLedger } from './count-ledger.js';
import type { Database, OrderRow, ResponseRow } from './tables.js';

/**
 * Marks responses about an order that another response of the same site and survey was first to
 * answer about. One whose order the shop signed goes before one that only claims it. Trials and
 * suspects never claim an order.
 */
export async function markRepeatedOrders(
  db: Database,
  rows: readonly ResponseRow[],
  ledger: CountLedger,
): Promise<void> {
  const claims = rows.flatMap(claimOf).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  if (claims.length === 0) return;
  await db
    .insertInto('orders')
    .values(claims)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const signed = new Set(rows.filter((row) => row.order_trust === 'verified').map(({ id }) => id));
  const repeated = await repeatedBy(db, claims);
  const ousted = await takeOver(
    db,
    repeated.filter(({ response_id }) => signed.has(response_id)),
  );
  const taken = new Set(ousted.map(({ by }) => by));
  const aside = [
    ...repeated.map(({ response_id }) => response_id).filter((id) => !taken.has(id)),
    ...ousted.map(({ former }) => former),
  ];
  await ledger.takeOut(aside);
  await setAside(db, aside);
  await ledger.addStored(aside);
}

/** Gives orders to those that the shop signed, where whoever has them only claims to. */
async function takeOver(
  db: Database,
  claims: readonly OrderRow[],
): Promise<{ by: string; former: string }[]> {
  const ousted: { by: string; former: string }[] = [];
  for (const { site, survey, order_id, response_id } of claims) {
    const owner = await db
      .selectFrom('orders')
      .innerJoin('responses', 'responses.id', 'orders.response_id')
      .where('orders.site', '=', site)
      .where('orders.survey', '=', survey)
      .where('orders.order_id', '=', order_id)
      .where('responses.order_trust', '=', 'claimed')
      .select('orders.response_id as former')
      .executeTakeFirst();
    if (!owner) continue;
    await db
      .updateTable('orders')
      .set({ response_id })
      .where('site', '=', site)
      .where('survey', '=', survey)
      .where('order_id', '=', order_id)
      .execute();
    ousted.push({ by: response_id, former: owner.former });
  }
  return ousted;
}

async function setAside(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('responses').set({ suspect: 'order_repeated' }).where('id', 'in', ids).execute();
  await db.updateTable('answers').set({ counted: 0 }).where('response_id', 'in', ids).execute();
}

function claimOf(row: ResponseRow): OrderRow[] {
  if (row.order_id === null || row.test === 1 || row.suspect !== null) return [];
  return [{ site: row.site ?? '', survey: row.survey, order_id: row.order_id, response_id: row.id }];
}

function keyOf({ site, survey, order_id }: OrderRow): string {
  return JSON.stringify([site, survey, order_id]);
}

async function repeatedBy(db: Database, claims: readonly OrderRow[]): Promise<OrderRow[]> {
  const owners = await db
    .selectFrom('orders')
    .selectAll()
    .where(
      'order_id',
      'in',
      claims.map(({ order_id }) => order_id),
    )
    .execute();
  const first = new Map(owners.map((owner) => [keyOf(owner), owner.response_id]));
  return claims.filter((claim) => first.get(keyOf(claim)) !== claim.response_id);
}
