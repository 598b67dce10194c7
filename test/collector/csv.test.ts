import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine } from '../../src/collector/csv.js';

/** The cells of one line, read as RFC 4180 says. */
function cellsOf(line: string): string[] {
  return [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );
}

test('no cell begins as a formula does, nor does any line or part within it', () => {
  const triggers = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\0',
    '＝',
    '＋',
    '－',
    '＠',
    ' ',
    ';',
    '"',
    ',',
    'a',
    '|',
    '%',
  ];
  const cell = fc.array(fc.constantFrom(...triggers), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const read = cellsOf(csvLine(cells));
      assert.equal(read.length, cells.length);
      for (const each of read) {
        assert.doesNotMatch(each, /^\s*[=+\-@＝＋－＠\t\r\0|%]/u);
        for (const part of each.split(/[\n\r;\t]/)) assert.doesNotMatch(part, /^ *[=+\-@＝＋－＠|%]/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what is harmless stays as it is', () => {
  assert.equal(csvLine(['Så bra!', 9, null, 'a "b", c', '2;3']), '"Så bra!","9","","a ""b"", c","2;3"\r\n');
});
