import { dayInZone } from '../../report/index.js';
import { isPostgres } from './is-postgres.js';
import type { Database } from './tables.js';

/** The time zone whose days the cells are of. */
export interface CountZone {
  name: string;
  dayOf: (instant: string) => string;
}

/**
 * The time zone that the cells are built for; undefined while they are not. Within a transaction of
 * PostgreSQL it stays so until that ends.
 */
export async function zoneOf(db: Database): Promise<CountZone | undefined> {
  let query = db.selectFrom('count_zone').select('time_zone').where('id', '=', 1);
  if (db.isTransaction && isPostgres(db)) query = query.forShare();
  const row = await query.executeTakeFirst();
  return row && { name: row.time_zone, dayOf: daysIn(row.time_zone) };
}

interface Days {
  name: string;
  dayOf: CountZone['dayOf'];
  used: number;
}

let days: Days | undefined;

/** How many instants are remembered with their days. */
const most = 20_000;

/** To make one is dear, so the last is used again, until it has remembered much. */
function daysIn(name: string): CountZone['dayOf'] {
  return (instant) => {
    if (!days || days.name !== name || days.used > most) days = { name, dayOf: dayInZone(name), used: 0 };
    days.used += 1;
    // No zone is off by less than a quarter of an hour; a minute is near enough, and few are different.
    return days.dayOf(`${instant.slice(0, 16)}:00Z`);
  };
}
