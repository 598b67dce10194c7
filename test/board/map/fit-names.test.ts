import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitNames, type StripName } from '../../../src/board/map/fit-names.js';

const name = (text: string, x: number, first = false): StripName => ({ text, x, first });

test('a name stands below its point, in the first row', () => {
  assert.deepEqual(fitNames([name('Terms', 0.5)]), [{ x: 0.5, row: 0 }]);
});

test('names that would meet stand in rows of their own', () => {
  const rows = fitNames([name('Delivery', 0.4), name('Onboarding', 0.5), name('Returns', 0.6)]);
  assert.deepEqual(
    rows.map((place) => place?.row),
    [0, 1, 2],
  );
});

test('a name at the edge is moved inwards', () => {
  const [start, end] = fitNames([name('Physical store', 0.02), name('Review', 0.99)]);
  assert.ok(start && start.x > 0.15);
  assert.ok(end && end.x < 0.95);
});

test('of too many names some are left out, and never the first', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    name('Customer service', 0.3 + index / 20, index === 7),
  );
  const places = fitNames(many);
  assert.equal(places.filter((place) => place !== null).length, 3);
  assert.equal(places[7]?.row, 0);
});
