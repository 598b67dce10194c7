import type { Migration } from 'kysely';

/**
 * What is counted as it comes, so that the board need not read every response. The index by which answers
 * were counted before has no use any more.
 */
export const counts: Migration = {
  async up(db) {
    await db.schema
      .createTable('count_cells')
      .ifNotExists()
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('groups', 'text', (column) => column.notNull())
      .addColumn('site', 'text')
      .addColumn('stage', 'text')
      .addColumn('touchpoint', 'text')
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('version', 'integer')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('counts', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('count_cells_by_filter')
      .ifNotExists()
      .on('count_cells')
      .columns(['by', 'site', 'survey'])
      .execute();
    await db.schema
      .createTable('count_zone')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('time_zone', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('responses_by_site')
      .ifNotExists()
      .on('responses')
      .columns(['site', 'received_at', 'id'])
      .execute();
    await db.schema.dropIndex('answers_by_value').ifExists().execute();
  },
};
