import { sql, type RawBuilder } from 'kysely';
import type { CountFilter } from './count-query.js';
import { filterValue } from './filter-value.js';
import type { Database } from './tables.js';

/** Which responses are meant. What is absent means all. */
export interface Scope {
  site?: string | undefined;
  survey?: string | undefined;
  stage?: string | undefined;
  touchpoint?: string | undefined;
  /** ISO 8601, inclusive, by when the response first came. */
  from?: string | undefined;
  /** ISO 8601, exclusive. */
  to?: string | undefined;
  /** What a reader of the report filters by. */
  filters?: readonly CountFilter[] | undefined;
}

/** What a row of a table must be to lie within a scope, as SQL. A funnel event has no context, so no pair of it fits. */
export function inScope(db: Database, scope: Scope, table: 'responses' | 'funnel'): RawBuilder<boolean> {
  const { site, survey, stage, touchpoint, from, to, filters = [] } = scope;
  const tags = Object.entries({ site, survey, stage, touchpoint }).flatMap(([column, value]) =>
    value === undefined ? [] : [sql`${sql.ref(`${table}.${column}`)} = ${value}`],
  );
  const came = sql.ref(`${table}.received_at`);
  const all = [
    ...tags,
    ...(from === undefined ? [] : [sql`${came} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${came} < ${to}`]),
    ...filters.map(({ by, value }) => sql`${filterValue(db, { by, table })} = ${value}`),
  ];
  return all.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(all, sql` and `)})`;
}
