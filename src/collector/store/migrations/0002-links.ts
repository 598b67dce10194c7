import type { Kysely, Migration } from 'kysely';

/** What signed links and signed orders need. Each statement may be run again, should the process die between two. */
export const linksAndOrders: Migration = {
  async up(db) {
    const there = await columnsOfResponses(db);
    if (!there.has('order_trust')) {
      await db.schema.alterTable('responses').addColumn('order_trust', 'text').execute();
    }
    if (!there.has('late')) {
      await db.schema
        .alterTable('responses')
        .addColumn('late', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    }
    await db.schema
      .createTable('link_marks')
      .ifNotExists()
      .addColumn('response_id', 'text', (column) => column.primaryKey())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('first_at', 'text', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** SQLite cannot add a column only where it is missing. */
async function columnsOfResponses(db: Kysely<unknown>): Promise<Set<string>> {
  const tables = await db.introspection.getTables();
  const responses = tables.find(({ name }) => name === 'responses');
  return new Set(responses?.columns.map(({ name }) => name));
}
