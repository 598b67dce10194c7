import { inScope, type Scope } from './in-scope.js';
import type { Database } from './tables.js';

/** What the store knows of how the answers came about. */
export interface MethodCounts {
  responses: { complete: number; partial: number; suspects: number; tests: number };
  /** When the first and the last of those that count came; null when there are none. */
  dates: { first: string; last: string } | null;
  surveys: { survey: string; version: number | null; n: number }[];
  channels: Record<string, number>;
  languages: Record<string, number>;
  /** How those who were asked were chosen, with the number of responses. */
  sampling: { method: string; rate: number | null; n: number }[];
  /** Funnel events by their name, trials left out. */
  funnel: Record<string, number>;
}

/** Counts how the answers within a scope came about. */
export async function methodCounts(db: Database, scope: Scope): Promise<MethodCounts> {
  const counted = () => within(db, scope).where('test', '=', 0).where('suspect', 'is', null);
  const dates = await counted()
    .select((row) => [row.fn.min('received_at').as('first'), row.fn.max('received_at').as('last')])
    .executeTakeFirst();
  const surveys = await counted()
    .select(['survey', 'survey_version'])
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(['survey', 'survey_version'])
    .orderBy('survey')
    .orderBy('survey_version')
    .execute();
  const samplings = await counted()
    .select('sampling')
    .select((row) => row.fn.countAll().as('count'))
    .groupBy('sampling')
    .execute();
  return {
    responses: await countStatuses(db, scope),
    dates: dates?.first && dates.last ? { first: dates.first, last: dates.last } : null,
    surveys: surveys.map(({ survey, survey_version: version, count }) => ({
      survey,
      version,
      n: Number(count),
    })),
    channels: await countBy(db, scope, 'channel'),
    languages: await countBy(db, scope, 'locale'),
    sampling: samplings.map(({ sampling, count }) => ({ ...samplingOf(sampling), n: Number(count) })),
    funnel: await countFunnel(db, scope),
  };
}

function within(db: Database, scope: Scope) {
  return db.selectFrom('responses').where(inScope(db, scope, 'responses'));
}

async function countStatuses(db: Database, scope: Scope): Promise<MethodCounts['responses']> {
  const rows = await within(db, scope)
    .select(['test', 'suspect', 'status'])
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(['test', 'suspect', 'status'])
    .execute();
  const counts = { complete: 0, partial: 0, suspects: 0, tests: 0 };
  for (const { test, suspect, status, count } of rows) {
    const kind =
      test === 1 ? 'tests' : suspect !== null ? 'suspects' : status === 'complete' ? status : 'partial';
    counts[kind] += Number(count);
  }
  return counts;
}

async function countBy(
  db: Database,
  scope: Scope,
  column: 'channel' | 'locale',
): Promise<Record<string, number>> {
  const rows = await within(db, scope)
    .where('test', '=', 0)
    .where('suspect', 'is', null)
    .select(column)
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(column)
    .orderBy(column)
    .execute();
  return Object.fromEntries(rows.map((row) => [row[column] ?? '', Number(row.count)]));
}

async function countFunnel(db: Database, scope: Scope): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('funnel')
    .where('test', '=', 0)
    .where(inScope(db, scope, 'funnel'))
    .select('event')
    .select((row) => row.fn.countAll().as('count'))
    .groupBy('event')
    .execute();
  return Object.fromEntries(rows.map(({ event, count }) => [event, Number(count)]));
}

function samplingOf(json: string | null): { method: string; rate: number | null } {
  return json === null ? { method: 'all', rate: null } : JSON.parse(json);
}
