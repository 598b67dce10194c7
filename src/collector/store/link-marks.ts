import type { Database, LinkMarkRow } from './tables.js';

/** For how long a mark is kept, in milliseconds: 30 days. It matters for minutes. */
const kept = 30 * 86_400_000;

/** Remembers that a signed link was opened as no person opens one, and forgets what is long ago. */
export async function markLink(db: Database, { id, reason, at }: LinkMark): Promise<void> {
  const longAgo = new Date(Date.parse(at) - kept).toISOString();
  await db.deleteFrom('link_marks').where('last_at', '<', longAgo).execute();
  await db
    .insertInto('link_marks')
    .values({ response_id: id, reason, first_at: at, last_at: at })
    .onConflict((conflict) => conflict.column('response_id').doUpdateSet({ reason, last_at: at }))
    .execute();
}

/** What to remember of a link, by the id that its response has or would have. */
export interface LinkMark {
  id: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** What is known of a signed link: its mark, and what was answered by it. */
export interface LinkState {
  mark: LinkMarkRow | undefined;
  /** The revision that is kept; 0 when nothing is. */
  revision: number;
  /** Of the item that is kept. */
  hash: string | undefined;
  counted: boolean;
}

/** What is known of the link whose response has this id. */
export async function linkState(db: Database, id: string): Promise<LinkState> {
  const mark = await db.selectFrom('link_marks').selectAll().where('response_id', '=', id).executeTakeFirst();
  const there = await db
    .selectFrom('responses')
    .select(['revision', 'hash', 'suspect'])
    .where('id', '=', id)
    .executeTakeFirst();
  return {
    mark,
    revision: there?.revision ?? 0,
    hash: there?.hash,
    counted: there !== undefined && there.suspect === null,
  };
}
