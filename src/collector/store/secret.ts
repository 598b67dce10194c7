import { randomBytes } from 'node:crypto';
import type { Database } from './tables.js';

/**
 * A secret of the store's own, 32 random bytes in hexadecimal, made when it is first asked for. All
 * collectors on one database have the same.
 */
export async function secretOf(db: Database, name: string): Promise<string> {
  const there = await stored(db, name);
  if (there !== undefined) return there;
  await db
    .insertInto('secrets')
    .values({ name, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await stored(db, name);
  if (made === undefined) throw new Error(`The store keeps no secret named ${name}.`);
  return made;
}

async function stored(db: Database, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}
