import { randomUUID } from 'node:crypto';
import type { caseEvents } from '../../wire/work-schema.js';
import type { CaseRow, Database } from './tables.js';

/** Who wants to hear of cases. */
export interface Subscriber {
  url: string;
  events?: readonly CaseEventName[];
}

export type CaseEventName = (typeof caseEvents)[number];

/**
 * Puts a message for each subscriber into the table that the courier empties, in the transaction of what
 * it tells of. The message holds nothing that a customer wrote, and no contact: who may, reads it here.
 */
export async function announceCase(
  db: Database,
  row: CaseRow,
  { event, at, subscribers }: { event: CaseEventName; at: string; subscribers: readonly Subscriber[] },
): Promise<void> {
  const wanting = subscribers.filter(({ events }) => events === undefined || events.includes(event));
  if (wanting.length === 0) return;
  const body = JSON.stringify({ type: event, timestamp: at, data: dataOf(row) });
  await db
    .insertInto('deliveries')
    .values(
      wanting.map(({ url }) => ({
        id: `msg_${randomUUID()}`,
        case_id: row.id,
        url,
        event,
        body,
        state: 'waiting',
        attempts: 0,
        created_at: at,
        next_at: at,
        ended_at: null,
        status: null,
        trouble: null,
      })),
    )
    .execute();
}

function dataOf({ id, rule, status, owner, site, touchpoint, created_at, due_at }: CaseRow) {
  return { id, rule, status, owner, site, touchpoint, createdAt: created_at, dueAt: due_at };
}
