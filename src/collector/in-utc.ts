/**
 * An instant in UTC, written so that instants sort as texts and every database reads them:
 * `2026-01-31T12:00:00.000Z`. Beyond the year 9999 it is `came`, when the item came.
 */
export function inUtc(said: string, came: string): string {
  const at = new Date(said);
  const isWritten = at.getTime() >= first && at.getTime() <= last;
  return isWritten ? at.toISOString() : came;
}

/** What ISO 8601 writes with four digits. */
const first = Date.parse('0001-01-01T00:00:00.000Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');
