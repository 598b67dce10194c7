import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine, readCsv } from '../../src/cli/csv.js';

test('cells in quotes hold commas, quotes and line breaks', () => {
  assert.deepEqual(readCsv('\uFEFFid,name\r\n1,"Ek, ""Bo""\nand son"\r\n\r\n2, Åsa \n'), [
    ['id', 'name'],
    ['1', 'Ek, "Bo"\nand son'],
    ['2', 'Åsa'],
  ]);
});

test('semicolons separate where the heading has them', () => {
  assert.deepEqual(readCsv('id;name\n1;"a;b"\n'), [
    ['id', 'name'],
    ['1', 'a;b'],
  ]);
});

test('a quote that does not end is named by its line', () => {
  assert.throws(() => readCsv('id\n1\n"2\n3'), /line 3 has a quote/);
});

test('what is written is read as it was', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.trim()}x`);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      assert.deepEqual(readCsv(`a,b\n${csvLine(cells)}`)[1], cells);
    }),
  );
});
