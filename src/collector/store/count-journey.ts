import { sql } from 'kysely';
import type { LatestResponse, ResponseCount, Tally } from '../../report/types.js';
import type { Answer } from '../../wire/types.js';
import { maskedAnswer } from '../mask.js';
import type { Database } from './tables.js';

/** What a journey report is made of. */
export interface JourneyCounts {
  tallies: Tally[];
  counts: ResponseCount[];
  suspects: number;
  tests: number;
  latest: LatestResponse[];
}

/** How many responses the board lists. */
const latestMost = 20;

/** Counts the responses of one site, or of all. Trials and suspects are counted apart. */
export async function countJourney(db: Database, site?: string): Promise<JourneyCounts> {
  const tallies = await countValues(db, site);
  const counts = await countResponses(db, site);
  const { suspects, tests } = await countSetAside(db, site);
  const latest = await latestResponses(db, site);
  return { tallies, counts, suspects, tests, latest };
}

async function countValues(db: Database, site: string | undefined): Promise<Tally[]> {
  let query = db.selectFrom('answers').where('counted', '=', 1);
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query
    .select(['stage', 'touchpoint', 'survey', 'question', 'kind', 'measure', 'value'])
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(['stage', 'touchpoint', 'survey', 'question', 'kind', 'measure', 'value'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

async function countResponses(db: Database, site: string | undefined): Promise<ResponseCount[]> {
  let query = db.selectFrom('responses').where('test', '=', 0).where('suspect', 'is', null);
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query
    .select(['stage', 'touchpoint', 'status'])
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(['stage', 'touchpoint', 'status'])
    .execute();
  const pairs = new Map<string, ResponseCount>();
  for (const { stage, touchpoint, status, count } of rows) {
    const key = JSON.stringify([stage, touchpoint]);
    const pair = pairs.get(key) ?? { stage, touchpoint, complete: 0, partial: 0 };
    pair[status === 'complete' ? 'complete' : 'partial'] += Number(count);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

async function countSetAside(
  db: Database,
  site: string | undefined,
): Promise<{ suspects: number; tests: number }> {
  let query = db
    .selectFrom('responses')
    .where((row) => row.or([row('test', '=', 1), row('suspect', 'is not', null)]));
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query
    .select('test')
    .select((row) => row.fn.countAll().as('count'))
    .groupBy('test')
    .execute();
  const of = (test: number): number => Number(rows.find((row) => row.test === test)?.count ?? 0);
  return { suspects: of(0), tests: of(1) };
}

async function latestResponses(db: Database, site: string | undefined): Promise<LatestResponse[]> {
  // A sum instead of the column keeps SQLite on the index by time: it would rather sort all that are no trials.
  let query = db.selectFrom('responses').where(sql<number>`test + 0`, '=', 0);
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query
    .select(['id', 'received_at', 'survey', 'stage', 'touchpoint', 'channel', 'locale', 'status'])
    .select(['suspect', 'answers'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latestMost)
    .execute();
  return rows.map(({ received_at: receivedAt, status, answers, ...row }) => ({
    ...row,
    receivedAt,
    status: status === 'complete' ? 'complete' : 'partial',
    answers: shown(answers),
  }));
}

/** The answers as the board lists them: never a contact, which is not for everybody who may read. */
function shown(answers: string): LatestResponse['answers'] {
  const all: Answer[] = JSON.parse(answers);
  return all
    .filter(({ kind }) => kind !== 'contact')
    .map(maskedAnswer)
    .map(({ question, kind, value, other }) => ({
      question,
      kind,
      value,
      ...(other === undefined ? {} : { other }),
    }));
}
