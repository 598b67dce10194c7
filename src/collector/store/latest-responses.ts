import { sql } from 'kysely';
import type { LatestResponse } from '../../report/types.js';
import type { Answer } from '../../wire/types.js';
import { maskedAnswer } from '../mask.js';
import type { CountQuery } from './count-query.js';
import { filterValue } from './filter-value.js';
import type { Database } from './tables.js';

/** How many responses the board lists. */
const latestMost = 20;

/** Among how many of the newest those are looked for that pass the filters: all would take too long. */
const lookedThrough = 2000;

/** The newest responses that a reader asked for, trials left out. */
export async function latestResponses(
  db: Database,
  { site, survey, filters = [] }: CountQuery,
): Promise<LatestResponse[]> {
  // A sum instead of the column keeps SQLite on the index by time: it would rather sort all that are no trials.
  let newest = db
    .selectFrom('responses')
    .selectAll()
    .where(sql<number>`test + 0`, '=', 0);
  if (site !== undefined) newest = newest.where('site', '=', site);
  newest = newest.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(lookedThrough);
  let query = db.selectFrom(newest.as('responses'));
  if (survey !== undefined) query = query.where('survey', '=', survey);
  for (const { by, value } of filters)
    query = query.where(filterValue(db, { by, table: 'responses' }), '=', value);
  const rows = await query
    .select([
      'id',
      'received_at',
      'survey',
      'survey_version',
      'stage',
      'touchpoint',
      'channel',
      'locale',
      'status',
    ])
    .select(['suspect', 'answers'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latestMost)
    .execute();
  return rows.map(({ received_at: receivedAt, survey_version: version, status, answers, ...row }) => ({
    ...row,
    version,
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
