import { sql, type Migration } from 'kysely';
import { pairOf } from '../filter-value.js';

/** Finds what a subject has answered without looking at every response. */
export const subjects: Migration = {
  async up(db) {
    await db.schema
      .createIndex('responses_by_subject')
      .ifNotExists()
      .on('responses')
      .expression(pairOf(db, { name: 'subject', column: 'context' }))
      .where(sql.ref('context'), 'is not', null)
      .execute();
  },
};
