import type { Database, DeliveryRow } from './tables.js';

/** What came of one try. */
export interface Tried {
  /** HTTP status; null when there was no answer. */
  status: number | null;
  trouble: string | null;
}

/** Messages to webhooks, which outlive the process. */
export interface Deliveries {
  /** Takes messages that are due, so that no other collector takes them meanwhile. */
  due(): Promise<DeliveryRow[]>;
  /** Writes down how a try ended, and when the next one is; without a next one it is the last. */
  tried(delivery: DeliveryRow, tried: Tried, state: 'delivered' | 'failed' | { again: Date }): Promise<void>;
  /** The last messages, newest first, without their bodies. */
  log(limit: number): Promise<Omit<DeliveryRow, 'body'>[]>;
  /** When the next message is due, ISO 8601; undefined when none waits. */
  nextAt(): Promise<string | undefined>;
}

/** How long a message is taken for before another collector may, in milliseconds. */
const hold = 60_000;

/** The messages of a database. */
export function createDeliveries(db: Database, now: () => Date): Deliveries {
  return {
    async due() {
      const found = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('state', '=', 'waiting')
        .where('next_at', '<=', now().toISOString())
        .orderBy('next_at')
        .limit(20)
        .execute();
      const taken: DeliveryRow[] = [];
      for (const row of found) {
        const mine = await db
          .updateTable('deliveries')
          .set({ next_at: new Date(now().getTime() + hold).toISOString() })
          .where('id', '=', row.id)
          .where('state', '=', 'waiting')
          .where('next_at', '=', row.next_at)
          .returning('id')
          .execute();
        if (mine.length > 0) taken.push(row);
      }
      return taken;
    },
    async tried({ id, attempts }, { status, trouble }, state) {
      const isLast = typeof state === 'string';
      await db
        .updateTable('deliveries')
        .set({
          attempts: attempts + 1,
          status,
          trouble,
          state: isLast ? state : 'waiting',
          ...(isLast ? { ended_at: now().toISOString() } : { next_at: state.again.toISOString() }),
        })
        .where('id', '=', id)
        .execute();
    },
    log: (limit) =>
      db
        .selectFrom('deliveries')
        .select(['id', 'case_id', 'url', 'event', 'state', 'attempts', 'created_at', 'next_at'])
        .select(['ended_at', 'status', 'trouble'])
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute(),
    async nextAt() {
      const row = await db
        .selectFrom('deliveries')
        .where('state', '=', 'waiting')
        .select((each) => each.fn.min('next_at').as('at'))
        .executeTakeFirst();
      return row?.at ?? undefined;
    },
  };
}
