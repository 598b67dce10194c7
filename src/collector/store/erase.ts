import { openLedger, type CountLedger } from './count-ledger.js';
import { forgetInAudit } from './forget-in-audit.js';
import { refusedMentions } from './refused-mentions.js';
import type { Database, ResponseRow } from './tables.js';
import { layTombstones } from './tombstone.js';

/**
 * Erases responses, with everything that was made of them, and leaves a tombstone for each id, so that
 * a device that comes back online cannot bring them back. What was refused and mentions an id, or one
 * of the further `words`, goes too. All of it or nothing. Returns how many responses were there.
 */
export async function erase(
  db: Database,
  ids: readonly string[],
  { at, words = [] }: { at: string; words?: readonly string[] },
): Promise<number> {
  const sorted = [...new Set(ids.map((id) => id.toLowerCase()))].toSorted();
  return db.transaction().execute(async (transaction) => {
    let erased = 0;
    const ledger = await openLedger(transaction);
    for (let from = 0; from < sorted.length; from += most)
      erased += await eraseSome(transaction, sorted.slice(from, from + most), { at, ledger });
    const refused = await refusedMentions(transaction, [...sorted, ...words]);
    for (let from = 0; from < refused.length; from += most)
      await transaction
        .deleteFrom('bad_rows')
        .where('hash', 'in', refused.slice(from, from + most))
        .execute();
    await ledger.settle();
    return erased;
  });
}

/** Most ids in one statement. */
const most = 500;

/** The same within a transaction, for a few ids and without what was refused. */
export async function eraseSome(
  db: Database,
  ids: readonly string[],
  { at, ledger }: { at: string; ledger: CountLedger },
): Promise<number> {
  const placed = await hold(db, ids, at);
  await ledger.takeOut(ids.filter((id) => !placed.has(id)));
  await layTombstones(db, ids, at);
  await db.deleteFrom('answers').where('response_id', 'in', ids).execute();
  await db.deleteFrom('link_marks').where('response_id', 'in', ids).execute();
  await db.deleteFrom('cases').where('id', 'in', ids).execute();
  await db.deleteFrom('case_events').where('case_id', 'in', ids).execute();
  await db.deleteFrom('deliveries').where('case_id', 'in', ids).execute();
  await db.deleteFrom('comment_marks').where('response_id', 'in', ids).execute();
  await forgetInAudit(db, ids);
  await db.deleteFrom('withdrawals').where('response_id', 'in', ids).execute();
  await db.deleteFrom('orders').where('response_id', 'in', ids).execute();
  await db.deleteFrom('responses').where('id', 'in', ids).execute();
  return ids.length - placed.size;
}

/**
 * Takes hold of the ids that are not there with empty rows, for as long as the transaction lasts:
 * whoever sends one of them meanwhile waits, and then finds its tombstone. Returns which it took.
 */
async function hold(db: Database, ids: readonly string[], at: string): Promise<Set<string>> {
  const placed = await db
    .insertInto('responses')
    .values(ids.map((id) => emptyRow(id, at)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(placed.map(({ id }) => id));
}

function emptyRow(id: string, at: string): ResponseRow {
  return {
    id,
    revision: 0,
    status: 'partial',
    hash: '',
    survey: '',
    survey_version: null,
    site: null,
    stage: null,
    touchpoint: null,
    channel: '',
    placement: null,
    locale: null,
    started_at: at,
    answered_at: at,
    received_at: at,
    updated_at: at,
    page: null,
    order_id: null,
    order_value: null,
    order_currency: null,
    order_trust: null,
    answers: '[]',
    context: null,
    consent: null,
    sampling: null,
    receipt_hash: null,
    test: 0,
    suspect: null,
    mended: null,
    raw: '',
    late: 0,
  };
}
