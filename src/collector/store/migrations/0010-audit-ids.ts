import type { Migration } from 'kysely';
import { pairOf } from '../filter-value.js';

/** Finds what the audit log says of a response that is erased, without reading all of it. */
export const auditIds: Migration = {
  async up(db) {
    await db.schema
      .createIndex('audit_by_id')
      .ifNotExists()
      .on('audit')
      .expression(pairOf(db, { name: 'id', column: 'detail' }))
      .execute();
  },
};
