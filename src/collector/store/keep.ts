import { reusedRow } from '../bad-row.js';
import type { Incoming, Verdict } from './incoming.js';
import { openLedger } from './count-ledger.js';
import { keepBadRows } from './keep-bad-rows.js';
import { keepFunnel } from './keep-funnel.js';
import { keepResponses } from './keep-responses.js';
import { openCases, type CaseWork } from './open-cases.js';
import type { BadRow, Database, ResponseRow } from './tables.js';

/**
 * Puts a group of items into their tables in one transaction. Returns a verdict for each, in the
 * same order, after the commit. Throws when the database did not take the group; then none of it
 * is kept. `work` says which responses make a case.
 */
export async function keep(db: Database, group: readonly Incoming[], work?: CaseWork): Promise<Verdict[]> {
  return db.transaction().execute(async (transaction) => {
    const ledger = await openLedger(transaction);
    const responses = await keepResponses(transaction, group.filter(isResponse), ledger);
    const funnel = await keepFunnel(
      transaction,
      group.filter(isFunnel).map(({ row }) => row),
      ledger,
    );
    const verdicts = group.map(
      (item): Verdict =>
        (item.type === 'response' && responses.get(item)) ||
        (item.type === 'funnel' && funnel.get(item.row)) ||
        'kept',
    );
    if (work) await openCases(transaction, storedRows(group, verdicts), work);
    await keepBadRows(transaction, badRows(group, verdicts));
    await ledger.settle();
    return verdicts;
  });
}

function storedRows(group: readonly Incoming[], verdicts: readonly Verdict[]): ResponseRow[] {
  return group.flatMap((item, at) =>
    item.type === 'response' && verdicts[at] === 'stored' ? [item.row] : [],
  );
}

/** What was refused already, and what turns out to reuse the id of something else. */
function badRows(group: readonly Incoming[], verdicts: readonly Verdict[]): BadRow[] {
  return group.flatMap((item, at) => {
    if (item.type === 'bad') return [item.row];
    return verdicts[at] === 'id_reused' ? [reusedRow(item.row)] : [];
  });
}

function isResponse(item: Incoming): item is Incoming & { type: 'response' } {
  return item.type === 'response';
}

function isFunnel(item: Incoming): item is Incoming & { type: 'funnel' } {
  return item.type === 'funnel';
}
