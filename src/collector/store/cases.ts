import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Answer, ContactValue } from '../../wire/types.js';
import type { CaseChange, CaseStatus } from '../../wire/work-schema.js';
import { maskedAnswer } from '../mask.js';
import { announceCase, type Subscriber } from './announce-case.js';
import type { CaseRow, Database } from './tables.js';

/** A case in a list. */
export interface CaseEntry {
  id: string;
  rule: string;
  status: string;
  owner: string | null;
  site: string | null;
  touchpoint: string | null;
  createdAt: string;
  updatedAt: string;
  dueAt: string;
  doneAt: string | null;
  /** Neither done nor in time. */
  overdue: boolean;
}

/** A case with its response and all that happened to it. */
export interface CaseFile extends CaseEntry {
  response: {
    survey: string;
    /** Version of the survey; null when it has none. */
    version: number | null;
    locale: string | null;
    answeredAt: string;
    answers: Answer[];
  };
  /** How the customer may be reached; null without their consent. */
  contact: { value: ContactValue; agreedTo: string } | null;
  history: { id: string; at: string; who: string; kind: string; detail: Record<string, unknown> }[];
}

export interface CaseFilter {
  status?: string | undefined;
  owner?: string | undefined;
  touchpoint?: string | undefined;
  site?: string | undefined;
  overdue?: boolean;
  limit?: number;
  /** Id of the last case that is known: goes on after it. */
  after?: string | undefined;
}

/** The responses that somebody must answer for. */
export interface Cases {
  /** By due time. */
  list(filter?: CaseFilter): Promise<CaseEntry[]>;
  counts(): Promise<{ open: number; overdue: number; byStatus: Record<string, number> }>;
  read(id: string): Promise<CaseFile | undefined>;
  /** Changes a case. `unknown` when there is none, `not_so` when its status cannot become that one. */
  change(id: string, change: CaseChange, who: string): Promise<'changed' | 'unknown' | 'not_so'>;
  /** Writes down which cases have become overdue, once for each due time, and tells who wants to hear of it. */
  announceOverdue(): Promise<void>;
  /** Adds to the history of a case. False when there is none. */
  note(id: string, event: { kind: string; detail: Record<string, unknown>; who: string }): Promise<boolean>;
}

/** What each status may become. */
const next: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  received: ['read', 'in_work', 'done'],
  read: ['in_work', 'done'],
  in_work: ['done'],
  done: ['reopened'],
  reopened: ['in_work', 'done'],
};

/** The cases of a database. */
export function createCases(db: Database, now: () => Date, subscribers: readonly Subscriber[]): Cases {
  return {
    async list({ status, owner, touchpoint, site, overdue = false, limit = 100, after } = {}) {
      let query = db.selectFrom('cases').selectAll();
      if (status !== undefined) query = query.where('status', '=', status);
      if (owner !== undefined) query = query.where('owner', '=', owner);
      if (touchpoint !== undefined) query = query.where('touchpoint', '=', touchpoint);
      if (site !== undefined) query = query.where('site', '=', site);
      if (overdue) query = query.where('status', '!=', 'done').where('due_at', '<', now().toISOString());
      const last = after
        ? await db.selectFrom('cases').select(['due_at', 'id']).where('id', '=', after).executeTakeFirst()
        : undefined;
      if (last)
        query = query.where((row) => row(row.refTuple('due_at', 'id'), '>', row.tuple(last.due_at, last.id)));
      const rows = await query.orderBy('due_at').orderBy('id').limit(limit).execute();
      return rows.map((row) => entryOf(row, now()));
    },
    async counts() {
      const rows = await db
        .selectFrom('cases')
        .select('status')
        .select((row) => row.fn.countAll().as('count'))
        .groupBy('status')
        .execute();
      const late = await db
        .selectFrom('cases')
        .where('status', '!=', 'done')
        .where('due_at', '<', now().toISOString())
        .select((row) => row.fn.countAll().as('count'))
        .executeTakeFirst();
      const byStatus = Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
      const open = Object.entries(byStatus).reduce((sum, [name, n]) => (name === 'done' ? sum : sum + n), 0);
      return { open, overdue: Number(late?.count ?? 0), byStatus };
    },
    async read(id) {
      const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
      const response = await db
        .selectFrom('responses')
        .select(['survey', 'survey_version', 'locale', 'answered_at', 'answers', 'consent'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row || !response) return undefined;
      const events = await db
        .selectFrom('case_events')
        .select(['id', 'at', 'who', 'kind', 'detail'])
        .where('case_id', '=', id)
        .orderBy('at')
        .orderBy('id')
        .execute();
      const answers: Answer[] = JSON.parse(response.answers);
      return {
        ...entryOf(row, now()),
        response: {
          survey: response.survey,
          version: response.survey_version,
          locale: response.locale,
          answeredAt: response.answered_at,
          answers: answers.filter(({ kind }) => kind !== 'contact').map(maskedAnswer),
        },
        contact: contactOf(answers, response.consent),
        history: events.map((event) => ({ ...event, detail: JSON.parse(event.detail) })),
      };
    },
    change: (id, change, who) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
        if (!row) return 'unknown';
        if (change.status && !mayBecome(row.status, change.status)) return 'not_so';
        const at = now().toISOString();
        const changed = changedRow(row, change, at);
        await transaction.updateTable('cases').set(changed).where('id', '=', id).execute();
        await writeEvent(transaction, id, { at, who, kind: 'changed', detail: { ...change } });
        await announceCase(transaction, changed, { event: 'case.changed', at, subscribers });
        return 'changed';
      }),
    announceOverdue: () =>
      db.transaction().execute(async (transaction) => {
        const at = now().toISOString();
        for (const row of await becameOverdue(transaction, at)) {
          const event = { at: row.due_at, who: 'rule', kind: 'overdue', detail: {} };
          // Another collector may write the same.
          if (await writeEvent(transaction, row.id, { ...event, id: overdueId(row) }))
            await announceCase(transaction, row, { event: 'case.overdue', at, subscribers });
        }
      }),
    note: (id, { kind, detail, who }) =>
      db.transaction().execute(async (transaction) => {
        const at = now().toISOString();
        const changed = await transaction
          .updateTable('cases')
          .set({ updated_at: at })
          .where('id', '=', id)
          .returning('id')
          .execute();
        if (changed.length === 0) return false;
        await writeEvent(transaction, id, { at, who, kind, detail });
        return true;
      }),
  };
}

function entryOf(row: CaseRow, now: Date): CaseEntry {
  const { id, rule, status, owner, site, touchpoint } = row;
  const { created_at: createdAt, updated_at: updatedAt, due_at: dueAt, done_at: doneAt } = row;
  const overdue = status !== 'done' && dueAt < now.toISOString();
  return { id, rule, status, owner, site, touchpoint, createdAt, updatedAt, dueAt, doneAt, overdue };
}

function mayBecome(from: string, to: CaseStatus): boolean {
  return Object.entries(next).some(([status, all]) => status === from && all.includes(to));
}

function changedRow(row: CaseRow, { status, owner, dueAt }: CaseChange, at: string): CaseRow {
  return {
    ...row,
    updated_at: at,
    ...(status === undefined ? {} : { status, done_at: status === 'done' ? at : null }),
    ...(owner === undefined ? {} : { owner }),
    ...(dueAt === undefined ? {} : { due_at: new Date(dueAt).toISOString() }),
  };
}

/** Only what the customer agreed to: the version of the text is shown beside the contact. */
function contactOf(answers: readonly Answer[], consent: string | null): CaseFile['contact'] {
  const given: { contact?: string } = consent === null ? {} : JSON.parse(consent);
  const left = answers.find(({ kind }) => kind === 'contact')?.value;
  if (given.contact === undefined || typeof left !== 'object') return null;
  const ways = Object.entries(left).filter(
    ([way, value]) => ['email', 'phone', 'name'].includes(way) && typeof value === 'string',
  );
  return { value: Object.fromEntries(ways), agreedTo: given.contact };
}

/** Most that are written down at once. */
const mostOverdue = 100;

/** Cases whose due time has passed and was not written down. */
function becameOverdue(db: Database, at: string): Promise<CaseRow[]> {
  const known = sql<boolean>`exists (select 1 from case_events where case_events.id = cases.id || '@' || cases.due_at)`;
  return db
    .selectFrom('cases')
    .selectAll()
    .where('status', '!=', 'done')
    .where('due_at', '<', at)
    .where((row) => row.not(known))
    .orderBy('id')
    .limit(mostOverdue)
    .execute();
}

/** Under this id it is written down that a case became overdue: once for each due time. */
function overdueId({ id, due_at }: CaseRow): string {
  return `${id}@${due_at}`;
}

/** False when the same was written before. */
async function writeEvent(
  db: Database,
  caseId: string,
  {
    detail,
    id = randomUUID(),
    ...event
  }: { id?: string; at: string; who: string; kind: string; detail: Record<string, unknown> },
): Promise<boolean> {
  const row = { ...event, id, case_id: caseId, detail: JSON.stringify(detail) };
  const written = await db
    .insertInto('case_events')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return written.length > 0;
}
