import type { Migration } from 'kysely';

/** What is done about what customers said: cases, webhooks, marks on comments, improvements, withdrawals. */
export const work: Migration = {
  async up(db) {
    await db.schema
      .createTable('cases')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('rule', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('site', 'text')
      .addColumn('touchpoint', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('done_at', 'text')
      .execute();
    await db.schema
      .createIndex('cases_by_due')
      .ifNotExists()
      .on('cases')
      .columns(['status', 'due_at'])
      .execute();
    await db.schema
      .createTable('case_events')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('case_events_by_case')
      .ifNotExists()
      .on('case_events')
      .columns(['case_id', 'at'])
      .execute();
    await db.schema
      .createTable('deliveries')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('next_at', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'text')
      .addColumn('status', 'integer')
      .addColumn('trouble', 'text')
      .execute();
    await db.schema
      .createIndex('deliveries_by_time')
      .ifNotExists()
      .on('deliveries')
      .columns(['state', 'next_at'])
      .execute();
    await db.schema
      .createTable('comment_marks')
      .ifNotExists()
      .addColumn('response_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('starred', 'integer', (column) => column.notNull())
      .addColumn('hidden', 'integer', (column) => column.notNull())
      .addColumn('theme', 'text')
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('comment_marks_key', ['response_id', 'question'])
      .execute();
    await db.schema
      .createTable('improvements')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('site', 'text')
      .addColumn('touchpoint', 'text')
      .addColumn('said', 'text', (column) => column.notNull())
      .addColumn('did', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('published', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('withdrawals')
      .ifNotExists()
      .addColumn('response_id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};
