import { randomUUID } from 'node:crypto';
import type { Database } from './tables.js';

/** What somebody did. It names what was done and to what, and holds nothing that a customer wrote. */
export interface AuditEntry {
  id: string;
  /** ISO 8601. */
  at: string;
  who: string;
  role: string;
  /** Such as `responses.erase`. */
  action: string;
  detail: Readonly<Record<string, unknown>>;
}

/** The log of everything that was changed by somebody. */
export interface Audit {
  write(entry: Omit<AuditEntry, 'id' | 'at'>): Promise<void>;
  /** Newest first; `before` is the id of the last entry that is known already. */
  read(options?: { before?: string | undefined; limit?: number }): Promise<AuditEntry[]>;
}

/** The audit log of a database. */
export function createAudit(db: Database, now: () => Date): Audit {
  return {
    async write({ detail, ...entry }) {
      const row = { ...entry, id: randomUUID(), at: now().toISOString(), detail: JSON.stringify(detail) };
      await db.insertInto('audit').values(row).execute();
    },
    async read({ before, limit = 100 } = {}) {
      const last = before
        ? await db.selectFrom('audit').select(['at', 'id']).where('id', '=', before).executeTakeFirst()
        : undefined;
      let query = db.selectFrom('audit').selectAll();
      if (last) query = query.where((row) => row(row.refTuple('at', 'id'), '<', row.tuple(last.at, last.id)));
      const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
    },
  };
}
