import { addAt, cellKey, storedCounts, writtenCounts, type CellName, type Counts } from './count-cell.js';
import { countsOf, funnelCounts, type Countable, type Counted } from './counts-of.js';
import { isPostgres } from './is-postgres.js';
import { zoneOf } from './count-zone.js';
import type { AnswerRow, Database, FunnelRow, ResponseRow } from './tables.js';

/** What is to be added to cells, or taken from them, at the end of one transaction. */
export interface CountLedger {
  /** Counts a response that was just written, with all its answers. */
  add(row: Countable, answers: readonly AnswerRow[]): void;
  /** Counts the responses with these ids as they are now. */
  addStored(ids: readonly string[]): Promise<void>;
  /** Takes the responses with these ids out of the counts, and holds them until the transaction ends. */
  takeOut(ids: readonly string[]): Promise<void>;
  /** Counts funnel events, or takes them out. */
  funnel(rows: readonly FunnelRow[], sign?: 1 | -1): void;
  /** Writes it all into the cells, in one order, so that two transactions never wait for each other. Last of all. */
  settle(): Promise<void>;
}

interface Entry {
  name: CellName;
  counts: Map<string, Map<string, number[]>>;
}

/** How many cells are written at once. */
const atOnce = 300;

/**
 * The ledger of a transaction. What was counted in a transaction is in the cells if and only if it is
 * committed. While the cells are not built yet it does nothing: building them counts what is there.
 */
export async function openLedger(db: Database): Promise<CountLedger> {
  const zone = await zoneOf(db);
  const entries = new Map<string, Entry>();

  function enter({ cells, ticks }: Counted, sign: 1 | -1): void {
    for (const name of cells) {
      const key = cellKey(name);
      const entry = entries.get(key) ?? { name, counts: new Map() };
      entries.set(key, entry);
      for (const { of, what, at } of ticks) {
        const each = entry.counts.get(of) ?? new Map<string, number[]>();
        const days = each.get(what) ?? [];
        entry.counts.set(of, each.set(what, days));
        addAt(days, at, sign);
      }
    }
  }

  async function count(ids: readonly string[], sign: 1 | -1): Promise<void> {
    if (!zone || ids.length === 0) return;
    for (const { row, answers } of await stored(db, ids)) enter(countsOf(row, answers, zone.dayOf), sign);
  }

  return {
    add(row, answers) {
      if (!zone) return;
      enter(countsOf(row, answers, zone.dayOf), 1);
    },
    addStored: (ids) => count(ids, 1),
    takeOut: (ids) => count(ids, -1),
    funnel(rows, sign = 1) {
      if (!zone) return;
      for (const row of rows) enter(funnelCounts(row, zone.dayOf), sign);
    },
    async settle() {
      const changed = [...entries].filter(([, { counts }]) => isChange(counts)).toSorted(byKey);
      for (let from = 0; from < changed.length; from += atOnce)
        await write(db, changed.slice(from, from + atOnce));
      entries.clear();
    },
  };
}

async function stored(
  db: Database,
  ids: readonly string[],
): Promise<{ row: ResponseRow; answers: AnswerRow[] }[]> {
  let query = db.selectFrom('responses').selectAll().where('id', 'in', ids).orderBy('id');
  if (isPostgres(db)) query = query.forUpdate();
  const rows = await query.execute();
  const answers = new Map(rows.map(({ id }) => [id, [] as AnswerRow[]]));
  const found = await db.selectFrom('answers').selectAll().where('response_id', 'in', ids).execute();
  for (const answer of found) answers.get(answer.response_id)?.push(answer);
  return rows.map((row) => ({ row, answers: answers.get(row.id) ?? [] }));
}

function isChange(counts: Counts): boolean {
  return [...counts.values()].some((each) => [...each.values()].some((days) => days.some((n) => n !== 0)));
}

function byKey([one]: [string, Entry], [other]: [string, Entry]): number {
  return one < other ? -1 : 1;
}

/** A cell has to be there before it can be held; once it is held nobody else changes it. */
async function write(db: Database, entries: readonly [string, Entry][]): Promise<void> {
  const rows = entries.map(([key, { name }]) => ({
    ...name,
    key,
    groups: JSON.stringify(name.groups),
    counts: '{}',
  }));
  const keys = entries.map(([key]) => key);
  if (isPostgres(db))
    await db
      .insertInto('count_months')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  let query = db.selectFrom('count_months').select(['key', 'counts']).where('key', 'in', keys).orderBy('key');
  if (isPostgres(db)) query = query.forUpdate();
  const there = new Map((await query.execute()).map(({ key, counts }) => [key, counts]));
  await db
    .insertInto('count_months')
    .values(rows.map((row, at) => ({ ...row, counts: merged(there.get(row.key), entries[at]?.[1].counts) })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({ counts: row.ref('excluded.counts') })),
    )
    .execute();
}

function merged(json: string | undefined, delta: Counts = new Map()): string {
  const sums = new Map(storedCounts(json ?? '{}').map(([of, counts]) => [of, new Map(counts)]));
  for (const [of, counts] of delta) {
    const each = sums.get(of) ?? new Map<string, number[]>();
    for (const [what, days] of counts) {
      const sum = each.get(what) ?? [];
      for (const [at, n] of days.entries()) addAt(sum, at, n);
      while (sum.at(-1) === 0) sum.pop();
      if (sum.length === 0) each.delete(what);
      else each.set(what, sum);
    }
    if (each.size === 0) sums.delete(of);
    else sums.set(of, each);
  }
  return writtenCounts(sums);
}
