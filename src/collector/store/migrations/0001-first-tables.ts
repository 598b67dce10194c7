import type { Kysely, Migration } from 'kysely';

/** The tables of the first release. Each statement may be run again, should the process die between two. */
export const firstTables: Migration = {
  async up(db) {
    await responses(db);
    await answers(db);
    await orders(db);
    await funnel(db);
    await badRows(db);
    await tombstones(db);
  },
};

async function responses(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('responses')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'integer')
    .addColumn('site', 'text')
    .addColumn('stage', 'text')
    .addColumn('touchpoint', 'text')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('placement', 'text')
    .addColumn('locale', 'text')
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('page', 'text')
    .addColumn('order_id', 'text')
    .addColumn('order_value', 'text')
    .addColumn('order_currency', 'text')
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('context', 'text')
    .addColumn('consent', 'text')
    .addColumn('sampling', 'text')
    .addColumn('receipt_hash', 'text')
    .addColumn('test', 'integer', (column) => column.notNull())
    .addColumn('suspect', 'text')
    .addColumn('mended', 'text')
    .addColumn('raw', 'text', (column) => column.notNull())
    .execute();
  // Each of them holds all that its query needs, so that the rows, which are wide, need not be read.
  await index(db, 'responses', { by: 'time', columns: ['received_at', 'id', 'site', 'test'] });
  await index(db, 'responses', { by: 'change', columns: ['updated_at', 'revision'] });
  await index(db, 'responses', {
    by: 'place',
    columns: ['test', 'suspect', 'stage', 'touchpoint', 'status', 'site'],
  });
}

async function index(
  db: Kysely<unknown>,
  table: string,
  { by, columns }: { by: string; columns: string[] },
): Promise<void> {
  await db.schema.createIndex(`${table}_by_${by}`).ifNotExists().on(table).columns(columns).execute();
}

async function answers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answers')
    .ifNotExists()
    .addColumn('response_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('measure', 'text')
    .addColumn('value', 'text')
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('site', 'text')
    .addColumn('stage', 'text')
    .addColumn('touchpoint', 'text')
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['response_id', 'position'])
    .execute();
  await index(db, 'answers', {
    by: 'value',
    columns: ['counted', 'stage', 'touchpoint', 'survey', 'question', 'kind', 'measure', 'value', 'site'],
  });
}

async function orders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('orders')
    .ifNotExists()
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('response_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('orders_key', ['site', 'survey', 'order_id'])
    .execute();
  await index(db, 'orders', { by: 'response', columns: ['response_id'] });
}

async function funnel(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('funnel')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'integer')
    .addColumn('site', 'text')
    .addColumn('stage', 'text')
    .addColumn('touchpoint', 'text')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('placement', 'text')
    .addColumn('locale', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('test', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('raw', 'text', (column) => column.notNull())
    .execute();
}

async function badRows(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bad_rows')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('raw', 'text', (column) => column.notNull())
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .execute();
}

async function tombstones(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tombstones')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .execute();
}
