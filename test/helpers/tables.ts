import { readFileSync } from 'node:fs';

/**
 * The rows of a document's tables as their cells, without headings: of the table whose first heading
 * is the given one, or of all.
 */
export function rowsIn(file: string, heading?: string): string[][] {
  const text = readFileSync(file, 'utf8');
  const tables = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => table.trim().split('\n').map(cells));
  return tables.filter(([head]) => !heading || head?.[0] === heading).flatMap((rows) => rows.slice(2));
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
