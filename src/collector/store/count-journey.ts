import { sql, type RawBuilder } from 'kysely';
import type {
  DurationCount,
  FunnelCount,
  LatestResponse,
  PairCount,
  ResponseCount,
  Tally,
} from '../../report/types.js';
import type { FunnelItem } from '../../wire/types.js';
import type { CountQuery } from './count-query.js';
import { filterValue, secondsTaken } from './filter-value.js';
import { latestResponses } from './latest-responses.js';
import type { Database } from './tables.js';

/** What a journey report is made of. */
export interface JourneyCounts {
  tallies: Tally[];
  counts: ResponseCount[];
  funnel: FunnelCount[];
  durations: DurationCount[];
  pairs: PairCount[];
  suspects: number;
  tests: number;
  latest: LatestResponse[];
}

/**
 * Counts the responses of one site, or of all, by day and by the values of the filters. Trials and
 * suspects are counted apart. It reads every row: the time that it takes grows with them.
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
  return { tallies: [...values, ...several], counts, funnel, durations, pairs, ...setAside, latest };
}

/** How many characters of an instant are grouped by: to the hour, or to the minute. */
const toTheHour = 13;
const toTheMinute = 16;

/** The hour or minute in which an answer was given: never after it came. */
function momentOf(table: 'responses' | 'funnel', { wholeHours = true }: CountQuery): RawBuilder<string> {
  const [given, came] = [
    sql.ref(table === 'responses' ? 'responses.answered_at' : 'funnel.at'),
    sql.ref(`${table}.received_at`),
  ];
  return sql<string>`substr(case when ${given} < ${came} then ${given} else ${came} end, 1, ${sql.lit(wholeHours ? toTheHour : toTheMinute)})`;
}

/** What every row of a cell is selected and grouped by. */
function cellColumns(
  db: Database,
  { query, table }: { query: CountQuery; table: 'responses' | 'funnel' },
): RawBuilder<unknown> {
  const columns = [
    sql`${sql.ref(`${table}.stage`)} as stage`,
    sql`${sql.ref(`${table}.touchpoint`)} as touchpoint`,
    sql`${sql.ref(`${table}.survey`)} as survey`,
    sql`${momentOf(table, query)} as moment_given`,
    ...(query.filters ?? []).map(
      ({ by }, at) => sql`${filterValue(db, { by, table })} as ${sql.ref(`filter_${at}`)}`,
    ),
  ];
  return sql.join(columns);
}

/** The same by their places, which both engines group by. */
function firstColumns(count: number): RawBuilder<unknown> {
  return sql.join(Array.from({ length: count }, (_, at) => sql.lit(at + 1)));
}

interface CellRow {
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  moment_given: string;
  count: number | string | bigint;
  [filter: `filter_${number}`]: string | null;
}

function cellOf(row: CellRow, { filters = [], dayOf = dayInUtc }: CountQuery) {
  const { stage, touchpoint, survey, moment_given: moment, count } = row;
  return {
    stage,
    touchpoint,
    survey,
    day: dayOf(moment.length === toTheHour ? `${moment}:00:00Z` : `${moment}:00Z`),
    groups: filters.map((_, at) => row[`filter_${at}`] ?? null),
    count: Number(count),
  };
}

function dayInUtc(instant: string): string {
  return instant.slice(0, 10);
}

function onlyOf({ site, survey }: CountQuery, table: 'responses' | 'funnel'): RawBuilder<unknown> {
  const conditions = [
    ...(site === undefined ? [] : [sql` and ${sql.ref(`${table}.site`)} = ${site}`]),
    ...(survey === undefined ? [] : [sql` and ${sql.ref(`${table}.survey`)} = ${survey}`]),
  ];
  return conditions.length === 0 ? sql`` : sql.join(conditions, sql``);
}

type Question = Pick<Tally, 'version' | 'question' | 'kind' | 'measure'>;

async function countValues(db: Database, query: CountQuery): Promise<Tally[]> {
  type Row = CellRow & Question & Pick<Tally, 'value'>;
  const columns = 4 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'responses' })}, responses.survey_version as version,
      answers.question, answers.kind, answers.measure, answers.value, count(*) as count
    from answers join responses on responses.id = answers.response_id
    where answers.counted = 1${onlyOf(query, 'responses')}
    group by ${firstColumns(columns + 5)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), ...questionOf(row), value: row.value }));
}

/** How many answered a question that takes several values: counted once each, without a value. */
async function countSeveral(db: Database, query: CountQuery): Promise<Tally[]> {
  type Row = CellRow & Question;
  const columns = 4 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'responses' })}, responses.survey_version as version,
      answers.question, answers.kind, answers.measure, count(distinct answers.response_id) as count
    from answers join responses on responses.id = answers.response_id
    where answers.counted = 1 and answers.kind in ('choices', 'rank')${onlyOf(query, 'responses')}
    group by ${firstColumns(columns + 4)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), ...questionOf(row), value: null }));
}

function questionOf({ version, question, kind, measure }: Question): Question {
  return { version, question, kind, measure };
}

async function countResponses(db: Database, query: CountQuery): Promise<ResponseCount[]> {
  type Row = CellRow & { placement: string | null; status: string };
  const columns = 4 + (query.filters?.length ?? 0);
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
  const columns = 4 + (query.filters?.length ?? 0);
  const { rows } = await sql<Row>`
    select ${cellColumns(db, { query, table: 'funnel' })}, funnel.event, count(*) as count
    from funnel
    where funnel.test = 0${onlyOf(query, 'funnel')}
    group by ${firstColumns(columns + 1)}`.execute(db);
  return rows.map((row) => ({ ...cellOf(row, query), event: row.event }));
}

/** PostgreSQL gives counts as text, as they may be larger than a number holds. */
type Counting<Row> = Omit<Row, 'count'> & Pick<CellRow, 'count'>;

/** Only of the responses that pass the filters: a median gives nothing away by subtraction. */
async function countDurations(db: Database, query: CountQuery): Promise<DurationCount[]> {
  const { rows } = await sql<Counting<DurationCount>>`
    select responses.stage, responses.touchpoint, responses.survey, ${secondsTaken(db)} as seconds,
      count(*) as count
    from responses
    where responses.test = 0 and responses.suspect is null${onlyOf(query, 'responses')}${passing(db, query)}
    group by ${firstColumns(4)}`.execute(db);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Answers beside the answer whether the customer recommends, in the same response. */
async function countPairs(db: Database, query: CountQuery): Promise<PairCount[]> {
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

function passing(db: Database, { filters = [] }: CountQuery): RawBuilder<unknown> {
  if (filters.length === 0) return sql``;
  const conditions = filters.map(
    ({ by, value }) => sql` and ${filterValue(db, { by, table: 'responses' })} = ${value}`,
  );
  return sql.join(conditions, sql``);
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
