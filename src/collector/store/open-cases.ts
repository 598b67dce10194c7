import { randomUUID } from 'node:crypto';
import type { CaseFor, CaseToOpen } from '../case-rules.js';
import { announceCase, type Subscriber } from './announce-case.js';
import type { CaseRow, Database, ResponseRow } from './tables.js';

/** What the store does about what it keeps. */
export interface CaseWork {
  caseFor: CaseFor;
  subscribers: readonly Subscriber[];
}

/**
 * Opens cases for responses that were just stored, within their transaction: a case is there if and only
 * if its response is. A response makes one case, however often it is sent.
 */
export async function openCases(
  db: Database,
  rows: readonly ResponseRow[],
  { caseFor, subscribers }: CaseWork,
): Promise<void> {
  const wanted = await withoutSetAside(
    db,
    rows.flatMap((row) => caseFor(row) ?? []),
  );
  for (const open of wanted) {
    const row = rowOf(open);
    const made = await db
      .insertInto('cases')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (made.length === 0) continue;
    await db
      .insertInto('case_events')
      .values({
        id: randomUUID(),
        case_id: open.id,
        at: open.createdAt,
        who: 'rule',
        kind: 'created',
        detail: JSON.stringify({ rule: open.rule, owner: open.owner }),
      })
      .execute();
    await announceCase(db, row, { event: 'case.created', at: open.createdAt, subscribers });
  }
}

/** A response may turn out to repeat an order only when it is kept. */
async function withoutSetAside(db: Database, open: CaseToOpen[]): Promise<CaseToOpen[]> {
  if (open.length === 0) return [];
  const ids = open.map(({ id }) => id).toSorted();
  const counted = await db
    .selectFrom('responses')
    .select('id')
    .where('id', 'in', ids)
    .where('suspect', 'is', null)
    .execute();
  const there = new Set(counted.map(({ id }) => id));
  return open.filter(({ id }) => there.has(id));
}

function rowOf({ id, rule, owner, site, touchpoint, createdAt, dueAt }: CaseToOpen): CaseRow {
  return {
    id,
    rule,
    status: 'received',
    owner,
    site,
    touchpoint,
    created_at: createdAt,
    updated_at: createdAt,
    due_at: dueAt,
    done_at: null,
  };
}
