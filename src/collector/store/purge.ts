import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { openLedger } from './count-ledger.js';
import { deleteFunnel } from './delete-funnel.js';
import { eraseSome } from './erase.js';
import { redact, type Redaction } from './redact.js';
import type { RetentionKind, RetentionRules } from './retention-rules.js';
import type { Database, Tables } from './tables.js';

/** How much of each kind was too old. */
export type Purged = Partial<Record<RetentionKind, number>>;

export interface PurgeOptions {
  now: Date;
  /** Only count. Default false. */
  dryRun?: boolean;
}

/** How many rows are worked on in one transaction, so that nobody waits for long. */
const pageSize = 500;

const day = 86_400_000;

type Where = (row: ExpressionBuilder<Tables, 'responses'>) => ExpressionWrapper<Tables, 'responses', SqlBool>;

/** Which responses each rule that erases is about. */
const erased: Readonly<Record<'tests' | 'suspects' | 'partial' | 'complete', Where>> = {
  tests: (row) => row.and([row('test', '=', 1)]),
  suspects: (row) => row.and([row('test', '=', 0), row('suspect', 'is not', null)]),
  partial: (row) => row.and([row('test', '=', 0), row('suspect', 'is', null), row('status', '=', 'partial')]),
  complete: (row) =>
    row.and([row('test', '=', 0), row('suspect', 'is', null), row('status', '=', 'complete')]),
};

const places = {
  funnel: { table: 'funnel', column: 'received_at' },
  refused: { table: 'bad_rows', column: 'last_at' },
  deliveries: { table: 'deliveries', column: 'ended_at' },
  audit: { table: 'audit', column: 'at' },
} as const;

const redactions: readonly Redaction[] = ['text', 'contact', 'order'];

/**
 * Erases, or only counts, what is older than the rules allow: by when it first came, and what was
 * refused by when it last came. Safe to break off and to run again.
 */
export async function purge(
  db: Database,
  rules: RetentionRules,
  { now, dryRun = false }: PurgeOptions,
): Promise<Purged> {
  const purged: Purged = {};
  const limitOf = (days: number): string => new Date(now.getTime() - days * day).toISOString();
  for (const kind of ['tests', 'suspects', 'partial', 'complete'] as const) {
    const where = erased[kind];
    const days = rules[kind];
    if (days !== undefined)
      purged[kind] = await eraseWhere(db, { where, before: limitOf(days), at: now.toISOString(), dryRun });
  }
  for (const kind of aged) {
    const days = rules[kind];
    if (days !== undefined) purged[kind] = await deleteOld(db, kind, { before: limitOf(days), dryRun });
  }
  for (const kind of redactions) {
    const days = rules[kind];
    if (days !== undefined) purged[kind] = await redactOld(db, kind, { before: limitOf(days), dryRun });
  }
  return purged;
}

interface Old {
  /** ISO 8601. */
  before: string;
  dryRun: boolean;
}

async function eraseWhere(
  db: Database,
  { where, before, at, dryRun }: Old & { where: Where; at: string },
): Promise<number> {
  if (dryRun) {
    const { count } = await db
      .selectFrom('responses')
      .where('received_at', '<', before)
      .where(where)
      .select((row) => row.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
  for (let count = 0; ;) {
    const page = await db
      .selectFrom('responses')
      .select('id')
      .where('received_at', '<', before)
      .where(where)
      .orderBy('received_at')
      .limit(pageSize)
      .execute();
    if (page.length === 0) return count;
    const ids = page.map(({ id }) => id).toSorted();
    count += await db.transaction().execute(async (transaction) => {
      const ledger = await openLedger(transaction);
      const gone = await eraseSome(transaction, ids, { at, ledger });
      await ledger.settle();
      return gone;
    });
    await turn();
  }
}

/** What is deleted by age alone, and how. */
const aged = ['funnel', 'refused', 'deliveries', 'audit'] as const;

async function deleteOld(
  db: Database,
  kind: (typeof aged)[number],
  { before, dryRun }: Old,
): Promise<number> {
  const { table, column } = places[kind];
  const { count } = await db
    .selectFrom(table)
    .where(column, '<', before)
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  if (dryRun) return Number(count);
  if (kind === 'refused') await db.deleteFrom('bad_rows').where('last_at', '<', before).execute();
  else await deleteFunnel(db, (row) => row('received_at', '<', before));
  return Number(count);
}

/** Goes through all that are old enough: which hold something to take out shows only when they are read. */
async function redactOld(db: Database, kind: Redaction, { before, dryRun }: Old): Promise<number> {
  let count = 0;
  let last = { received_at: '', id: '' };
  for (;;) {
    const page = await db
      .selectFrom('responses')
      .select(['id', 'revision', 'received_at', 'answers', 'consent', 'context', 'raw'])
      .select(['order_id', 'order_value', 'order_currency', 'order_trust'])
      .where('received_at', '<', before)
      .where((row) => row(row.refTuple('received_at', 'id'), '>', row.tuple(last.received_at, last.id)))
      .orderBy('received_at')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    for (const row of page) {
      const changed = redact(row, new Set([kind]));
      if (!changed) continue;
      count += 1;
      if (!dryRun) await replace(db, row, { kind, changed });
    }
    last = page.at(-1) ?? last;
    if (page.length < pageSize) return count;
    await turn();
  }
}

/** A revision that comes meanwhile wins, and is looked at the next time. */
async function replace(
  db: Database,
  { id, revision }: { id: string; revision: number },
  { kind, changed }: { kind: Redaction; changed: ReturnType<typeof redact> & object },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const ledger = await openLedger(transaction);
    // Only with the context go values that are counted by.
    const recounted = kind === 'order' ? [id] : [];
    await ledger.takeOut(recounted);
    await transaction
      .updateTable('responses')
      .set(changed)
      .where('id', '=', id)
      .where('revision', '=', revision)
      .execute();
    await ledger.addStored(recounted);
    await ledger.settle();
    if (kind === 'order') await transaction.deleteFrom('orders').where('response_id', '=', id).execute();
  });
}

/** Lets what waits have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
