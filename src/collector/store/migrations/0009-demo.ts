import type { Migration } from 'kysely';

/** How far the loading of demo data has come, so that it goes on after a restart. */
export const demo: Migration = {
  async up(db) {
    await db.schema
      .createTable('demo_load')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('began_at', 'text', (column) => column.notNull())
      .addColumn('days', 'integer', (column) => column.notNull())
      .execute();
  },
};
