/**
 * The rows of a CSV file as their cells (RFC 4180): cells in quotes may hold commas, quotes written
 * twice, and line breaks. Semicolons separate where the first line has them and no comma. Empty lines
 * are left out. Throws an `Error` that names the line where a quote does not end.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const [head = ''] = source.split(/\r?\n/, 1);
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  const rows: string[][] = [[]];
  const token = new RegExp(
    `("(?:[^"]|"")*"|[^${separator}\\r\\n"][^${separator}\\r\\n]*|)(${separator}|\\r?\\n|$)`,
    'y',
  );
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (!match) throw new Error(`line ${rows.length} has a quote that does not end`);
    const [, cell = '', end] = match;
    rows.at(-1)?.push(plain(cell));
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** One line of CSV, with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function plain(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim();
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
