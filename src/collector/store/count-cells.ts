import { sql, type RawBuilder } from 'kysely';
import type { CountQuery } from './count-query.js';
import { filterValue } from './filter-value.js';
import type { Database } from './tables.js';

/** How many characters of an instant are grouped by: to the hour, or to the minute. */
const toTheHour = 13;
const toTheMinute = 16;

/** The hour or minute in which an answer was given: never after it came, nor by a clock that was never set. */
function momentOf(table: 'responses' | 'funnel', { wholeHours = true }: CountQuery): RawBuilder<string> {
  const [given, came] = [
    sql.ref(table === 'responses' ? 'responses.answered_at' : 'funnel.at'),
    sql.ref(`${table}.received_at`),
  ];
  return sql<string>`substr(case when ${given} < ${came} and ${given} >= '2001' then ${given} else ${came} end, 1, ${sql.lit(wholeHours ? toTheHour : toTheMinute)})`;
}

/** What every row of a cell is selected and grouped by. */
export function cellColumns(
  db: Database,
  { query, table }: { query: CountQuery; table: 'responses' | 'funnel' },
): RawBuilder<unknown> {
  const columns = [
    sql`${sql.ref(`${table}.stage`)} as stage`,
    sql`${sql.ref(`${table}.touchpoint`)} as touchpoint`,
    sql`${sql.ref(`${table}.survey`)} as survey`,
    sql`${sql.ref(`${table}.survey_version`)} as version`,
    sql`${momentOf(table, query)} as moment_given`,
    ...(query.filters ?? []).map(
      ({ by }, at) => sql`${filterValue(db, { by, table })} as ${sql.ref(`filter_${at}`)}`,
    ),
  ];
  return sql.join(columns);
}

/** The same by their places, which both engines group by. */
export function firstColumns(count: number): RawBuilder<unknown> {
  return sql.join(Array.from({ length: count }, (_, at) => sql.lit(at + 1)));
}

/** A cell as the database counts it. */
export interface CellRow {
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  version: number | null;
  moment_given: string;
  count: number | string | bigint;
  [filter: `filter_${number}`]: string | null;
}

/** A row as a cell of the report. */
export function cellOf(row: CellRow, { filters = [], dayOf = dayInUtc }: CountQuery) {
  const { stage, touchpoint, survey, version, moment_given: moment, count } = row;
  return {
    stage,
    touchpoint,
    survey,
    version,
    day: dayOf(moment.length === toTheHour ? `${moment}:00:00Z` : `${moment}:00Z`),
    groups: filters.map((_, at) => row[`filter_${at}`] ?? null),
    count: Number(count),
  };
}

function dayInUtc(instant: string): string {
  return instant.slice(0, 10);
}

/** Only the site and the survey that were asked for. */
export function onlyOf({ site, survey }: CountQuery, table: 'responses' | 'funnel'): RawBuilder<unknown> {
  const conditions = [
    ...(site === undefined ? [] : [sql` and ${sql.ref(`${table}.site`)} = ${site}`]),
    ...(survey === undefined ? [] : [sql` and ${sql.ref(`${table}.survey`)} = ${survey}`]),
  ];
  return conditions.length === 0 ? sql`` : sql.join(conditions, sql``);
}

/** Only what passes the filters. */
export function passing(db: Database, { filters = [] }: CountQuery): RawBuilder<unknown> {
  if (filters.length === 0) return sql``;
  const conditions = filters.map(
    ({ by, value }) => sql` and ${filterValue(db, { by, table: 'responses' })} = ${value}`,
  );
  return sql.join(conditions, sql``);
}
