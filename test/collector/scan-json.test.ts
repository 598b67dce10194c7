import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Refused } from '../../src/collector/refused.js';
import { scanJson } from '../../src/collector/scan-json.js';

/** JSON no deeper than we take, as other programs may write it. */
const json = fc
  .tuple(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

describe('a scan', () => {
  test('finds nothing wrong in what the parser takes', () => {
    fc.assert(
      fc.property(json, (text) => {
        assert.equal(scanJson(text).repeated, undefined);
      }),
    );
  });

  test('takes nothing that the parser refuses, but for what is within strings', () => {
    fc.assert(
      fc.property(
        json,
        fc.nat(),
        fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '0', '-', '.', 'e', 't', '\\'),
        (text, at, put) => {
          const broken =
            text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
          if (broken.includes('\\') || parses(broken)) return;
          assert.throws(() => scanJson(broken), Refused);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('cuts a batch into its items', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 10 }), (items) => {
        const text = JSON.stringify({ before: [1], items, after: { items: [2] } }, null, 1);
        const { items: spans } = scanJson(text);
        assert.deepEqual(
          spans.map(({ start, end }) => JSON.parse(text.slice(start, end))),
          JSON.parse(JSON.stringify(items)),
        );
      }),
    );
  });

  test('finds the receipt of an item, and no other member of that name', () => {
    const text = '{"a":{"receipt":"1"},"\\u0072eceipt":"2","b":"\\"receipt\\":\\"3\\""}';
    assert.deepEqual(
      scanJson(text).receipts.map(({ start, end }) => text.slice(start, end)),
      ['"2"'],
    );
    const batch = '{"items":[{"receipt":"1"},{"a":{"receipt":"2"}},{"receipt":{"x":3}}]}';
    assert.deepEqual(
      scanJson(batch).receipts.map(({ start, end }) => batch.slice(start, end)),
      ['"1"', '{"x":3}'],
    );
  });

  test('says where a key comes twice', () => {
    for (const [text, place] of [
      ['{"a":1,"a":2}', 'a'],
      ['{"a":{"b":[{"c":1,"c":2}]}}', 'a.b.0.c'],
      ['{"a":1,"\\u0061":2}', 'a'],
      ['{"__proto__":1,"__proto__":2}', '__proto__'],
      ['{"a":{"b":1},"b":{"b":2}}', undefined],
    ] as const)
      assert.equal(scanJson(text).repeated, place, text);
  });

  test('says where it breaks', () => {
    for (const [text, place] of [
      ['{"a": }', 'at character 7'],
      ['{"a" 1}', 'at character 6'],
      ['{"a":1 "b":2}', 'at character 8'],
      ['[1,]', 'at character 4'],
      ['{"a":1}}', 'at character 8'],
      ['{"a":1', 'ends too early'],
      ['{"a":"1', 'ends too early'],
      [' \n', 'is empty'],
      ['[01]', 'at character 3'],
      ['NaN', 'at character 1'],
    ] as const)
      assert.throws(() => scanJson(text), new RegExp(place), text);
  });

  test('stops at what is too deep, however deep it is', () => {
    assert.doesNotThrow(() => scanJson('['.repeat(8) + ']'.repeat(8)));
    for (const depth of [9, 1000, 1_000_000])
      assert.throws(() => scanJson('['.repeat(depth)), /nested deeper than 8/);
  });

  test('takes time that grows with the length alone', () => {
    for (const hostile of [
      '"' + '\\'.repeat(1_000_000),
      '[' + '"\\\\",'.repeat(150_000) + '1]',
      ' '.repeat(1_000_000),
      '-'.repeat(1_000_000),
      `{${Array.from({ length: 80_000 }, (_, at) => `"k${at}":0`).join(',')}}`,
    ]) {
      const started = performance.now();
      try {
        scanJson(hostile);
      } catch {
        // Most of them are no JSON.
      }
      assert.ok(performance.now() - started < 1500);
    }
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
