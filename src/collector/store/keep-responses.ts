import { isPostgres } from './is-postgres.js';
import type { CountLedger } from './count-ledger.js';
import { markRepeatedOrders } from './orders.js';
import type { Incoming, Verdict } from './incoming.js';
import type { AnswerRow, Database, ResponseRow } from './tables.js';
import { erasedOf } from './tombstone.js';
import { leaveOutWithdrawn } from './withdraw.js';

type IncomingResponse = Incoming & { type: 'response' };

/** Most rows of answers in one statement: engines limit the parameters of a statement. */
const answersAtOnce = 500;

/**
 * Keeps responses within a transaction: a new id is stored, a higher revision replaces, the same
 * again is a duplicate, a lower revision is superseded, the same revision with other content
 * reuses an id, and an erased id stays erased.
 */
export async function keepResponses(
  db: Database,
  items: readonly IncomingResponse[],
  ledger: CountLedger,
): Promise<Map<IncomingResponse, Verdict>> {
  const verdicts = new Map<IncomingResponse, Verdict>();
  for (const round of rounds(items)) await keepRound(db, round, { verdicts, ledger });
  return verdicts;
}

/** One statement may name an id once: an id that comes twice comes in the next round again. */
function rounds(items: readonly IncomingResponse[]): IncomingResponse[][] {
  const all: Map<string, IncomingResponse>[] = [];
  for (const item of items) {
    const free = all.find((round) => !round.has(item.row.id));
    if (free) free.set(item.row.id, item);
    else all.push(new Map([[item.row.id, item]]));
  }
  return all.map((round) => [...round.values()].toSorted(byId));
}

/** Two collectors that lock rows in the same order never wait for each other. */
function byId(one: IncomingResponse, other: IncomingResponse): number {
  return one.row.id < other.row.id ? -1 : 1;
}

async function keepRound(
  db: Database,
  round: readonly IncomingResponse[],
  { verdicts, ledger }: { verdicts: Map<IncomingResponse, Verdict>; ledger: CountLedger },
): Promise<void> {
  const rows = round.map(({ row }) => row);
  const fresh = await insert(db, rows);
  const known = rows.filter(({ id }) => !fresh.has(id));
  const older = await olderThan(db, known);
  await ledger.takeOut([...older]);
  await replace(
    db,
    known.filter(({ id }) => older.has(id)),
  );
  const written = new Set([...fresh, ...older]);
  const erased = await takeOutErased(db, [...written]);
  const stored = round.filter(({ row }) => written.has(row.id) && !erased.has(row.id));
  const others = round.filter(({ row }) => !written.has(row.id));
  for (const item of round)
    if (written.has(item.row.id)) verdicts.set(item, erased.has(item.row.id) ? 'erased' : 'stored');
  for (const [item, verdict] of await compare(db, others)) verdicts.set(item, verdict);
  await replaceAnswers(db, stored, older);
  await count(db, stored, { older, ledger });
  await markRepeatedOrders(
    db,
    stored.map(({ row }) => row),
    ledger,
  );
  await leaveOutWithdrawn(
    db,
    stored.map(({ row }) => row.id),
    { at: stored[0]?.row.updated_at ?? '', ledger },
  );
}

/** What was there before keeps the time at which it first came, so it is read again. */
async function count(
  db: Database,
  stored: readonly IncomingResponse[],
  { older, ledger }: { older: ReadonlySet<string>; ledger: CountLedger },
): Promise<void> {
  for (const { row, answers } of stored) if (!older.has(row.id)) ledger.add(row, answers);
  await ledger.addStored(stored.map(({ row }) => row.id).filter((id) => older.has(id)));
}

/** Inserts rows whose ids are not there. Returns the ids that it inserted. */
async function insert(db: Database, rows: ResponseRow[]): Promise<Set<string>> {
  const written = await db
    .insertInto('responses')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(written.map(({ id }) => id));
}

/** The ids of these that are there in a lower revision, and held until the transaction ends. */
async function olderThan(db: Database, rows: readonly ResponseRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  let query = db
    .selectFrom('responses')
    .select(['id', 'revision'])
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id');
  if (isPostgres(db)) query = query.forUpdate();
  const there = new Map((await query.execute()).map(({ id, revision }) => [id, revision]));
  return new Set(
    rows.filter(({ id, revision }) => (there.get(id) ?? revision) < revision).map(({ id }) => id),
  );
}

/** Replaces rows by higher revisions. When one of them first came stays. */
async function replace(db: Database, rows: ResponseRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('responses')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          revision: row.ref('excluded.revision'),
          status: row.ref('excluded.status'),
          hash: row.ref('excluded.hash'),
          survey: row.ref('excluded.survey'),
          survey_version: row.ref('excluded.survey_version'),
          site: row.ref('excluded.site'),
          stage: row.ref('excluded.stage'),
          touchpoint: row.ref('excluded.touchpoint'),
          channel: row.ref('excluded.channel'),
          placement: row.ref('excluded.placement'),
          locale: row.ref('excluded.locale'),
          started_at: row.ref('excluded.started_at'),
          answered_at: row.ref('excluded.answered_at'),
          updated_at: row.ref('excluded.updated_at'),
          page: row.ref('excluded.page'),
          order_id: row.ref('excluded.order_id'),
          order_value: row.ref('excluded.order_value'),
          order_currency: row.ref('excluded.order_currency'),
          order_trust: row.ref('excluded.order_trust'),
          answers: row.ref('excluded.answers'),
          context: row.ref('excluded.context'),
          consent: row.ref('excluded.consent'),
          sampling: row.ref('excluded.sampling'),
          receipt_hash: row.ref('excluded.receipt_hash'),
          test: row.ref('excluded.test'),
          suspect: row.ref('excluded.suspect'),
          mended: row.ref('excluded.mended'),
          raw: row.ref('excluded.raw'),
          late: row.ref('excluded.late'),
        }))
        .whereRef('responses.revision', '<', 'excluded.revision'),
    )
    .execute();
}

/**
 * Takes out again what was erased before. The look comes after the writing: an erasure that runs
 * at the same time has either left its tombstone by now, or waits for this transaction to end.
 */
async function takeOutErased(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const gone = await erasedOf(db, ids);
  if (gone.size > 0)
    await db
      .deleteFrom('responses')
      .where('id', 'in', [...gone])
      .execute();
  return gone;
}

/** What an item that was not written is, beside the row that is there. */
async function compare(
  db: Database,
  items: readonly IncomingResponse[],
): Promise<[IncomingResponse, Verdict][]> {
  if (items.length === 0) return [];
  const ids = items.map(({ row }) => row.id);
  const rows = await db
    .selectFrom('responses')
    .select(['id', 'revision', 'hash'])
    .where('id', 'in', ids)
    .execute();
  const there = new Map(rows.map((row) => [row.id, row]));
  return items.map((item) => [item, verdictBeside(item.row, there.get(item.row.id))]);
}

function verdictBeside(row: ResponseRow, there: Pick<ResponseRow, 'revision' | 'hash'> | undefined): Verdict {
  if (!there) return 'erased';
  if (row.revision < there.revision) return 'superseded';
  return row.hash === there.hash ? 'duplicate' : 'id_reused';
}

async function replaceAnswers(
  db: Database,
  items: readonly IncomingResponse[],
  older: ReadonlySet<string>,
): Promise<void> {
  const ids = items.map(({ row }) => row.id).filter((id) => older.has(id));
  if (ids.length > 0) await db.deleteFrom('answers').where('response_id', 'in', ids).execute();
  const rows: AnswerRow[] = items.flatMap(({ answers }) => answers);
  for (let at = 0; at < rows.length; at += answersAtOnce) {
    await db
      .insertInto('answers')
      .values(rows.slice(at, at + answersAtOnce))
      .execute();
  }
}
