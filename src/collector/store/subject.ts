import { exported } from '../exported-line.js';
import { refusedMentions } from './refused-mentions.js';
import { select, wordsOf, type Selection } from './selection.js';
import type { Database } from './tables.js';

/** Everything that is kept about somebody, for a request of access (GDPR, article 15). */
export interface SubjectAccess {
  responses: Record<string, unknown>[];
  /** What happened to the cases that were made of them. */
  cases: { id: string; at: string; kind: string; detail: unknown }[];
  /** What was refused and mentions what was looked for. */
  refused: { at: string; code: string; raw: string }[];
}

/** Finds everything that is kept about whom a selection means. */
export async function subjectAccess(db: Database, selection: Selection): Promise<SubjectAccess> {
  const ids = await select(db, selection);
  const rows = await inParts(ids, (part) =>
    db.selectFrom('responses').selectAll().where('id', 'in', part).orderBy('received_at').execute(),
  );
  const hashes = await refusedMentions(db, [...ids, ...wordsOf(selection)]);
  const refused = await inParts(hashes, (part) =>
    db.selectFrom('bad_rows').selectAll().where('hash', 'in', part).orderBy('last_at').execute(),
  );
  const events = await inParts(ids, (part) =>
    db.selectFrom('case_events').selectAll().where('case_id', 'in', part).orderBy('at').execute(),
  );
  return {
    cases: events.map(({ case_id: id, at, kind, detail }) => ({ id, at, kind, detail: JSON.parse(detail) })),
    responses: rows.map((row) => exported(row, { raw: true })),
    refused: refused.map(({ last_at: at, code, raw }) => ({ at, code, raw })),
  };
}

/** Engines limit the parameters of a statement. */
const most = 500;

async function inParts<Row>(
  keys: readonly string[],
  read: (part: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let at = 0; at < keys.length; at += most) all.push(...(await read(keys.slice(at, at + most))));
  return all;
}
