import { sql } from 'kysely';
import type { DurationCount, PairCount } from '../../report/types.js';
import { firstColumns, onlyOf, passing, type CellRow } from './count-cells.js';
import type { CountQuery } from './count-query.js';
import { roundedSeconds } from './rounded-seconds.js';
import { secondsTaken } from './filter-value.js';
import type { Database } from './tables.js';

/** PostgreSQL gives counts as text, as they may be larger than a number holds. */
type Counting<Row> = Omit<Row, 'count'> & Pick<CellRow, 'count'>;

/** Only of the responses that pass the filters: a median gives nothing away by subtraction. */
export async function countDurations(db: Database, query: CountQuery): Promise<DurationCount[]> {
  const { rows } = await sql<Counting<DurationCount>>`
    select responses.stage, responses.touchpoint, responses.survey, responses.survey_version as version,
      ${secondsTaken(db)} as seconds,
      count(*) as count
    from responses
    where responses.test = 0 and responses.suspect is null${onlyOf(query, 'responses')}${passing(db, query)}
    group by ${firstColumns(5)}`.execute(db);
  return rows.map((row) => ({ ...row, seconds: roundedSeconds(row.seconds), count: Number(row.count) }));
}

/** Answers beside the answer whether the customer recommends, in the same response. */
export async function countPairs(db: Database, query: CountQuery): Promise<PairCount[]> {
  const { rows } = await sql<Counting<PairCount>>`
    select responses.stage, responses.touchpoint, responses.survey, responses.survey_version as version,
      one.question, one.kind, one.measure, one.value, whole.value as recommend, count(*) as count
    from answers as whole
    join answers as one on one.response_id = whole.response_id and one.question <> whole.question
    join responses on responses.id = whole.response_id
    where whole.counted = 1 and whole.kind = 'nps' and whole.measure = 'recommend'
      and one.value is not null and one.kind in ('nps', 'csat', 'csat4', 'agree', 'ces', 'stars')
      ${onlyOf(query, 'responses')}${passing(db, query)}
    group by ${firstColumns(9)}`.execute(db);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
