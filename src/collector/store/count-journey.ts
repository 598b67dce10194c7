import { sql } from 'kysely';
import { inSeries, type Series } from '../../report/index.js';
import type {
  DurationCount,
  FunnelCount,
  LatestResponse,
  PairCount,
  ResponseCount,
  Tally,
} from '../../report/types.js';
import type { FunnelItem } from '../../wire/types.js';
import { cellColumns, cellOf, firstColumns, onlyOf, type CellRow } from './count-cells.js';
import { countDurations, countPairs } from './count-pairs.js';
import type { CountQuery } from './count-query.js';
import { latestResponses } from './latest-responses.js';
import type { Database } from './tables.js';

/** What a journey report is made of. */
export interface JourneyCounts {
  tallies: readonly Series<Tally>[];
  counts: readonly Series<ResponseCount>[];
  funnel: readonly Series<FunnelCount>[];
  durations: DurationCount[];
  pairs: PairCount[];
  suspects: number;
  tests: number;
  latest: LatestResponse[];
}

/**
 * Counts the responses of one site, or of all, by day and by the values of the filters, from the responses
 * themselves. Trials and suspects are counted apart. The time that it takes grows with all that is kept.
 */
export async function countJourney(db: Database, query: CountQuery = {}): Promise<JourneyCounts> {
  const [values, several, counts, funnel, durations, pairs, setAside, latest] = await Promise.all([
    countValues(db, query),
    countSeveral(db, query),
    countResponses(db, query),
    countFunnel(db, query),
    countDurations(db, query),
    countPairs(db, query),
    countSetAside(db, query.site),
    latestResponses(db, query),
  ]);
  return {
    tallies: inSeries([...values, ...several]),
    counts: inSeries(counts),
    funnel: inSeries(funnel),
    durations,
    pairs,
    ...setAside,
    latest,
  };
}

type Question = Pick<Tally, 'question' | 'kind' | 'measure'>;

async function countValues(db: Database, query: CountQuery): Promise<Tally[]> {
  type Row = CellRow & Question & Pick<Tally, 'value'>;
  const columns = 5 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'responses' })},
      answers.question, answers.kind, answers.measure, answers.value, count(*) as count
    from answers join responses on responses.id = answers.response_id
    where answers.counted = 1${onlyOf(query, 'responses')}
    group by ${firstColumns(columns + 4)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), ...questionOf(row), value: row.value }));
}

/** How many answered a question that takes several values: counted once each, without a value. */
async function countSeveral(db: Database, query: CountQuery): Promise<Tally[]> {
  type Row = CellRow & Question;
  const columns = 5 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'responses' })},
      answers.question, answers.kind, answers.measure, count(distinct answers.response_id) as count
    from answers join responses on responses.id = answers.response_id
    where answers.counted = 1 and answers.kind in ('choices', 'rank')${onlyOf(query, 'responses')}
    group by ${firstColumns(columns + 3)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), ...questionOf(row), value: null }));
}

function questionOf({ question, kind, measure }: Question): Question {
  return { question, kind, measure };
}

async function countResponses(db: Database, query: CountQuery): Promise<ResponseCount[]> {
  type Row = CellRow & { placement: string | null; status: string };
  const columns = 5 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'responses' })}, responses.placement, responses.status,
      count(*) as count
    from responses
    where responses.test = 0 and responses.suspect is null${onlyOf(query, 'responses')}
    group by ${firstColumns(columns + 2)}`.execute(db);
  return rows.map((row) => ({
    ...cellOf(row, query),
    placement: row.placement,
    status: row.status === 'complete' ? 'complete' : 'partial',
  }));
}

async function countFunnel(db: Database, query: CountQuery): Promise<FunnelCount[]> {
  type Row = CellRow & { event: FunnelItem['event'] };
  const columns = 5 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'funnel' })}, funnel.event, count(*) as count
    from funnel
    where funnel.test = 0${onlyOf(query, 'funnel')}
    group by ${firstColumns(columns + 1)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), event: row.event }));
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
