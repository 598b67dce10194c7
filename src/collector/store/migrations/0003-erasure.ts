import { randomBytes } from 'node:crypto';
import { sql, type Kysely, type Migration } from 'kysely';
import { tombstoneOf } from '../tombstone.js';
import type { Tables } from '../tables.js';

/** A key of the store's own, and tombstones that are no ids any more but hashes under that key. */
export const erasure: Migration = {
  async up(db: Kysely<Tables>) {
    await db.schema
      .createTable('secrets')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await db
      .insertInto('secrets')
      .values({ name: 'tombstones', value: randomBytes(32).toString('hex') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await hashTombstones(db);
    await db.schema
      .createIndex('responses_by_order')
      .ifNotExists()
      .on('responses')
      .columns(['order_id'])
      .execute();
    await db.schema
      .createIndex('responses_by_receipt')
      .ifNotExists()
      .on('responses')
      .columns(['receipt_hash'])
      .execute();
  },
};

/** Ids have hyphens and hashes have none: what is hashed already is left alone. */
async function hashTombstones(db: Kysely<Tables>): Promise<void> {
  const { value: key } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'tombstones')
    .executeTakeFirstOrThrow();
  const plain = await db
    .selectFrom('tombstones')
    .select('id')
    .where(sql<string>`id`, 'like', '%-%')
    .execute();
  for (const { id } of plain)
    await db
      .updateTable('tombstones')
      .set({ id: tombstoneOf(id, key) })
      .where('id', '=', id)
      .execute();
}
