import type { Migration } from 'kysely';

/**
 * What is counted as it comes stands in one row a month in place of one a day: there are thirty times fewer
 * to read. It is counted anew at the next start.
 */
export const months: Migration = {
  async up(db) {
    await db.schema.dropTable('count_cells').ifExists().execute();
    await db.schema
      .createTable('count_months')
      .ifNotExists()
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('groups', 'text', (column) => column.notNull())
      .addColumn('site', 'text')
      .addColumn('stage', 'text')
      .addColumn('touchpoint', 'text')
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('version', 'integer')
      .addColumn('month', 'text', (column) => column.notNull())
      .addColumn('counts', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('count_months_by_filter')
      .ifNotExists()
      .on('count_months')
      .columns(['by', 'site', 'survey'])
      .execute();
    await db.withTables<{ count_zone: { id: number } }>().deleteFrom('count_zone').execute();
  },
};
