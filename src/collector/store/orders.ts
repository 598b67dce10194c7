import type { Database, OrderRow, ResponseRow } from './tables.js';

/**
 * Marks responses about an order that another response of the same site and survey was first to
 * answer about. Trials and suspects never claim an order.
 */
export async function markRepeatedOrders(db: Database, rows: readonly ResponseRow[]): Promise<void> {
  const claims = rows.flatMap(claimOf).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  if (claims.length === 0) return;
  await db
    .insertInto('orders')
    .values(claims)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const repeated = await repeatedBy(db, claims);
  if (repeated.length === 0) return;
  await db.updateTable('responses').set({ suspect: 'order_repeated' }).where('id', 'in', repeated).execute();
  await db.updateTable('answers').set({ counted: 0 }).where('response_id', 'in', repeated).execute();
}

function claimOf(row: ResponseRow): OrderRow[] {
  if (row.order_id === null || row.test === 1 || row.suspect !== null) return [];
  return [{ site: row.site ?? '', survey: row.survey, order_id: row.order_id, response_id: row.id }];
}

function keyOf({ site, survey, order_id }: OrderRow): string {
  return JSON.stringify([site, survey, order_id]);
}

async function repeatedBy(db: Database, claims: readonly OrderRow[]): Promise<string[]> {
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
  return claims
    .filter((claim) => first.get(keyOf(claim)) !== claim.response_id)
    .map(({ response_id }) => response_id);
}
