import { randomUUID } from 'node:crypto';
import type { ImprovementInput } from '../../wire/work-schema.js';
import type { Database, ImprovementRow } from './tables.js';

/** A change that was made because of what customers said. Texts are by language. */
export interface Improvement {
  id: string;
  site: string | null;
  touchpoint: string | null;
  said: Record<string, string>;
  did: Record<string, string>;
  /** The day of the change: YYYY-MM-DD. */
  date: string;
  published: boolean;
  /** ISO 8601. */
  updatedAt: string;
}

export interface ImprovementFilter {
  /** Also those that are not published. Default false. */
  drafts?: boolean;
  site?: string | undefined;
}

/** What was improved, newest first. */
export interface Improvements {
  list(filter?: ImprovementFilter): Promise<Improvement[]>;
  create(input: ImprovementInput): Promise<Improvement>;
  /** Replaces one; undefined when there is none. */
  replace(id: string, input: ImprovementInput): Promise<Improvement | undefined>;
  /** False when there was none. */
  remove(id: string): Promise<boolean>;
}

/** Most that are listed. */
const most = 500;

/** The improvements of a database. */
export function createImprovements(db: Database, now: () => Date): Improvements {
  return {
    async list({ drafts = false, site } = {}) {
      let query = db.selectFrom('improvements').selectAll();
      if (!drafts) query = query.where('published', '=', 1);
      // One that names no site is about all of them.
      if (site !== undefined)
        query = query.where((row) => row.or([row('site', '=', site), row('site', 'is', null)]));
      const rows = await query.orderBy('date', 'desc').orderBy('id').limit(most).execute();
      return rows.map(improvementOf);
    },
    async create(input) {
      const at = now().toISOString();
      const row = { ...columnsOf(input), id: randomUUID(), created_at: at, updated_at: at };
      await db.insertInto('improvements').values(row).execute();
      return improvementOf(row);
    },
    async replace(id, input) {
      const row = await db
        .updateTable('improvements')
        .set({ ...columnsOf(input), updated_at: now().toISOString() })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row && improvementOf(row);
    },
    async remove(id) {
      const gone = await db.deleteFrom('improvements').where('id', '=', id).returning('id').execute();
      return gone.length > 0;
    },
  };
}

function columnsOf({ site = null, touchpoint = null, said, did, date, published = false }: ImprovementInput) {
  return {
    site,
    touchpoint,
    said: JSON.stringify(said),
    did: JSON.stringify(did),
    date,
    published: published ? 1 : 0,
  };
}

function improvementOf(row: ImprovementRow): Improvement {
  return {
    id: row.id,
    site: row.site,
    touchpoint: row.touchpoint,
    said: JSON.parse(row.said),
    did: JSON.parse(row.did),
    date: row.date,
    published: row.published === 1,
    updatedAt: row.updated_at,
  };
}
