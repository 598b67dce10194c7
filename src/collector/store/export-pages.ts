import { inScope, type Scope } from './in-scope.js';
import type { Database, ResponseRow } from './tables.js';

/** A response as it is exported, from its row. */
export type ExportedResponse = ResponseRow;

/** How many rows are read at once. */
const pageSize = 500;

/**
 * Every response within a scope in the order in which its first revision came. Each page is a query of its own
 * that starts after the last row, so that a slow reader holds up nobody.
 */
export async function* exportPages(
  db: Database,
  scope: Scope = {},
): AsyncGenerator<readonly ExportedResponse[]> {
  let page = await firstPage(db, scope).execute();
  while (page.length > 0) {
    yield page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    page = await firstPage(db, scope)
      .where((row) => row(row.refTuple('received_at', 'id'), '>', row.tuple(last.received_at, last.id)))
      .execute();
  }
}

function firstPage(db: Database, scope: Scope) {
  return db
    .selectFrom('responses')
    .selectAll()
    .where(inScope(db, scope, 'responses'))
    .orderBy('received_at')
    .orderBy('id')
    .limit(pageSize);
}
