/**
 * A line of CSV (RFC 4180): every cell in quotes, and no cell that a spreadsheet would take for a formula.
 * What begins like one, also after spaces, a line break or a separator, gets an apostrophe before it
 * (OWASP, CSV injection; ASVS 5.0, 1.2.10). Pure.
 */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map((cell) => `"${harmless(String(cell ?? '')).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** What begins a formula in a spreadsheet, in both widths, or makes one disappear from sight. */
const formula = /^[\s\0]*[=+\-@\t\r\n\0|%\uFF1D\uFF0B\uFF0D\uFF20]/;

function harmless(cell: string): string {
  return cell
    .replaceAll('\0', '')
    .split(/(\r\n|[\r\n;\t])/)
    .map((part, at) => (at % 2 === 0 && formula.test(part) ? `'${part}` : part))
    .join('')
    .replace(/^(?=\s*[\t\r\n;])/, "'");
}
