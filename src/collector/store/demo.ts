import { demoIds, demoSite } from '../demo/demo-mark.js';
import { deleteFunnel } from './delete-funnel.js';
import type { Incoming } from './incoming.js';
import { openLedger } from './count-ledger.js';
import { keepGroup } from './keep-group.js';
import type { Database } from './tables.js';

/** Whether there is demo data; `available` when there are no responses at all. */
export type DemoState = 'none' | 'available' | 'loading' | 'loaded';

/** Demo data that is being loaded. */
export interface DemoLoad {
  /** When it was begun, in ISO 8601: it ends on the day before. */
  beganAt: string;
  /** How many of its days are kept. */
  days: number;
}

/** What was made up to try the board with. It is kept beside all else, and told by its site and its ids. */
export interface Demo {
  state(): Promise<DemoState>;
  /** What is being loaded, in whichever process; undefined when nothing is. */
  load(): Promise<DemoLoad | undefined>;
  /** Writes down that it is being loaded from now on. Returns what is: perhaps it was begun before. */
  begin(at: string): Promise<DemoLoad>;
  /** Keeps items of demo data in one transaction; they open no cases. Then so many days are kept. Returns how many responses were stored. */
  keep(items: readonly Incoming[], load: DemoLoad): Promise<number>;
  /** Ends the loading, with what the made-up shop improved on a day. */
  end(date: string, load: DemoLoad): Promise<void>;
  /** Takes all of it out again, without a trace. Returns how many responses there were. */
  remove(): Promise<number>;
}

const improvementId = `${demoIds.from}0000-4000-8000-000000000000`;

/** The demo data of a database. `changed` is told after every change. */
export function createDemo(db: Database, changed: () => void): Demo {
  const load = async (): Promise<DemoLoad | undefined> => {
    const row = await db.selectFrom('demo_load').selectAll().where('id', '=', 1).executeTakeFirst();
    return row && { beganAt: row.began_at, days: row.days };
  };

  return {
    load,
    async state() {
      if (await load()) return 'loading';
      const made = await db
        .selectFrom('responses')
        .select('id')
        .where('id', '>=', demoIds.from)
        .where('id', '<', demoIds.to)
        .where('site', '=', demoSite)
        .limit(1)
        .execute();
      if (made.length > 0) return 'loaded';
      const any = await db.selectFrom('responses').select('id').limit(1).execute();
      return any.length > 0 ? 'none' : 'available';
    },
    async begin(at) {
      await db
        .insertInto('demo_load')
        .values({ id: 1, began_at: at, days: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      changed();
      return (await load()) ?? { beganAt: at, days: 0 };
    },
    async keep(items, { beganAt, days }) {
      const group = items.map((item) => changedAt(item, beganAt));
      const verdicts = await keepGroup(db, group);
      await db.updateTable('demo_load').set({ days }).where('id', '=', 1).where('days', '<', days).execute();
      changed();
      await turn();
      return group.filter(({ type }, nth) => type === 'response' && verdicts[nth] === 'stored').length;
    },
    async end(date, { beganAt: at }) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('improvements')
          .values({ ...improvement, id: improvementId, date, published: 1, created_at: at, updated_at: at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await transaction.deleteFrom('demo_load').execute();
      });
      changed();
    },
    async remove() {
      let removed = 0;
      await db.deleteFrom('demo_load').execute();
      for (let left = true; left;) {
        const page = await removeSome(db);
        removed += page;
        left = page > 0;
        changed();
        await turn();
      }
      await deleteFunnel(db, (row) =>
        row.and([row('id', '>=', demoIds.from), row('id', '<', demoIds.to), row('site', '=', demoSite)]),
      );
      await db.deleteFrom('improvements').where('id', '=', improvementId).execute();
      changed();
      return removed;
    },
  };
}

const improvement = {
  site: demoSite,
  touchpoint: 'returns',
  said: JSON.stringify({
    en: 'You had to print the label of a return yourselves.',
    sv: 'Ni fick skriva ut retursedeln själva.',
  }),
  did: JSON.stringify({
    en: 'The label is in the parcel now, and a code is enough at the counter.',
    sv: 'Nu ligger sedeln i paketet, och hos ombudet räcker en kod.',
  }),
};

/** It came at its made-up time, and changes what is kept now. */
function changedAt(item: Incoming, at: string): Incoming {
  return item.type === 'response' ? { ...item, row: { ...item.row, updated_at: at } } : item;
}

/** How many responses are taken out in one transaction. */
const pageSize = 2000;

async function removeSome(db: Database): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const page = await transaction
      .selectFrom('responses')
      .select('id')
      .where('id', '>=', demoIds.from)
      .where('id', '<', demoIds.to)
      .where('site', '=', demoSite)
      .limit(pageSize)
      .execute();
    const ids = page.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const ledger = await openLedger(transaction);
    await ledger.takeOut(ids);
    await ledger.settle();
    for (const table of ['answers', 'comment_marks', 'withdrawals'] as const)
      await transaction.deleteFrom(table).where('response_id', 'in', ids).execute();
    await transaction.deleteFrom('responses').where('id', 'in', ids).execute();
    return ids.length;
  });
}

/** Lets what waits have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
