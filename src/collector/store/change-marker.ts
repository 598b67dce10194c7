import type { Database } from './tables.js';

/** How far the clocks of several collectors may be apart, in milliseconds. */
const window = 60_000;

/**
 * A short text that is another one after every change, without counting everything: the time of
 * the last change, how much changed shortly before it, and how much was erased.
 */
export async function changeMarker(db: Database): Promise<string> {
  const last = await db
    .selectFrom('responses')
    .select((row) => row.fn.max('updated_at').as('at'))
    .executeTakeFirst();
  const erased = await db
    .selectFrom('tombstones')
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirst();
  if (!last?.at) return `none.${Number(erased?.count ?? 0)}`;
  const since = new Date(Date.parse(last.at) - window).toISOString();
  const recent = await db
    .selectFrom('responses')
    .where('updated_at', '>=', since)
    .select((row) => [row.fn.countAll().as('count'), row.fn.sum('revision').as('revisions')])
    .executeTakeFirst();
  return [last.at, recent?.count, recent?.revisions, erased?.count].map(String).join('.');
}
