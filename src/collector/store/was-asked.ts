import { pairOf } from './filter-value.js';
import type { Database } from './tables.js';

/** Who would be asked what. */
export interface Asking {
  survey: string;
  site?: string | undefined;
  /** Id of the order that the survey is about. */
  order?: string | undefined;
  /** A pseudonym that the site gives its visitor; it comes with responses as `context.subject`. */
  subject?: string | undefined;
}

const day = 86_400_000;
/** For how many days the same survey stays away from who answered it, one about the company as a whole, and any other. */
const quietDays = { same: 90, relationship: 180, other: 14 };

/**
 * Whether a response about the order has been counted; where no order is named, whether the subject
 * answered the survey within 90 days, a relationship survey within 180, or another one of the site within 14.
 * Where no site is named, those are meant that name none either.
 */
export async function wasAsked(db: Database, asking: Asking, now: Date): Promise<boolean> {
  if (asking.order !== undefined) return isAnswered(db, asking, asking.order);
  if (asking.subject === undefined) return false;
  return hasAnswered(db, { ...asking, subject: asking.subject }, now);
}

async function isAnswered(db: Database, { site = '', survey }: Asking, order: string): Promise<boolean> {
  const row = await db
    .selectFrom('orders')
    .select('response_id')
    .where('site', '=', site)
    .where('survey', '=', survey)
    .where('order_id', '=', order)
    .executeTakeFirst();
  return row !== undefined;
}

async function hasAnswered(db: Database, asking: Asking & { subject: string }, now: Date): Promise<boolean> {
  return (await wasAskedQuery(db, asking, now).limit(1).executeTakeFirst()) !== undefined;
}

/** What a subject answered of late. */
export function wasAskedQuery(
  db: Database,
  { site, survey, subject }: Asking & { subject: string },
  now: Date,
) {
  const since = (days: number): string => new Date(now.getTime() - days * day).toISOString();
  const same = survey === 'relationship-nps' ? quietDays.relationship : quietDays.same;
  const value = pairOf(db, { name: 'subject', column: 'responses.context' });
  return db
    .selectFrom('responses')
    .select('id')
    .where('context', 'is not', null)
    .where(value, '=', subject)
    .where('test', '=', 0)
    .where('site', site === undefined ? 'is' : '=', site ?? null)
    .where((by) =>
      by.or([
        by('answered_at', '>=', since(quietDays.other)),
        by.and([by('survey', '=', survey), by('answered_at', '>=', since(same))]),
      ]),
    );
}
