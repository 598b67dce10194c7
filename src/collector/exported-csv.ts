import type { Answer } from '../wire/types.js';
import { csvLine } from './csv.js';
import { maskedAnswer } from './mask.js';
import type { ResponseRow } from './store/tables.js';

const columns = [
  'id',
  'received_at',
  'answered_at',
  'status',
  'site',
  'survey',
  'survey_version',
  'stage',
  'touchpoint',
  'channel',
  'placement',
  'locale',
  'test',
  'suspect',
] as const satisfies readonly (keyof ResponseRow)[];

/** The first line of the CSV. A byte order mark tells spreadsheets that it is UTF-8. */
export const csvHead = `\uFEFF${csvLine([...columns, 'question', 'kind', 'measure', 'value', 'other'])}`;

/**
 * One response as lines of CSV, one for each answer; free text is masked. A contact is not in it: it is in
 * the JSON Lines. Pure.
 */
export function exportedCsv(row: ResponseRow): string {
  const about = columns.map((column) => row[column]);
  const answers: Answer[] = JSON.parse(row.answers);
  return answers
    .filter(({ kind }) => kind !== 'contact')
    .map(maskedAnswer)
    .map(({ question, kind, measure, value, other }) =>
      csvLine([...about, question, kind, measure, valueOf(value), other]),
    )
    .join('');
}

function valueOf(value: Answer['value']): string {
  if (Array.isArray(value)) return value.join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
