import { sql, type RawBuilder } from 'kysely';
import type { CountFilter } from './count-query.js';
import { isPostgres } from './is-postgres.js';
import type { Database } from './tables.js';

/**
 * What a filter reads of a row of `table`, as SQL. A pair of the context is read from JSON, which
 * each engine does in words of its own; a funnel event has no context.
 */
export function filterValue(
  db: Database,
  { by, table }: { by: CountFilter['by']; table: 'responses' | 'funnel' },
): RawBuilder<string | null> {
  if ('column' in by) return sql.ref<string | null>(`${table}.${by.column}`);
  if (table === 'funnel') return sql<string | null>`null`;
  return pairOf(db, { name: by.context, column: `${table}.context` });
}

/** The value under a name in a column that holds pairs as JSON. */
export function pairOf(
  db: Database,
  { name, column }: { name: string; column: string },
): RawBuilder<string | null> {
  const context = sql.ref(column);
  if (isPostgres(db)) return sql<string | null>`(${context}::json ->> ${sql.lit(name)})`;
  return sql<string | null>`json_extract(${context}, ${sql.lit(`$."${name}"`)})`;
}

/** Whole seconds from the start of a response to its answer. */
export function secondsTaken(db: Database): RawBuilder<number> {
  if (isPostgres(db)) {
    const taken = sql`extract(epoch from (responses.answered_at::timestamptz - responses.started_at::timestamptz))`;
    // Clocks that were never set give more seconds than an int holds; less than none is none, and a year is a year.
    return sql<number>`floor(greatest(-1, least(${taken}, 31536000)))::int`;
  }
  return sql<number>`cast(floor((julianday(responses.answered_at) - julianday(responses.started_at)) * 86400 + 0.0005) as integer)`;
}
