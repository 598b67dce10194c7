import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOptions } from '../../src/survey/shuffle.js';
import type { ChoiceQuestion } from '../../src/survey/types.js';

const question: ChoiceQuestion = {
  id: 'source',
  kind: 'choice',
  title: 'Source',
  shuffle: true,
  options: [
    { id: 'a', label: 'A' },
    { id: 'other', label: 'Other', pinned: true },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'C' },
    { id: 'unsure', label: 'Unsure', pinned: true },
  ],
};

function order(seed: number, asked: ChoiceQuestion = question): string {
  return shownOptions(asked, seed)
    .map(({ id }) => id)
    .join(' ');
}

test('the same seed gives the same order', () => {
  assert.equal(order(42), order(42));
});

test('pinned options stay last in their own order', () => {
  for (let seed = 0; seed < 50; seed++) assert.match(order(seed), / other unsure$/);
});

test('a list that has an order of its own is never shuffled', () => {
  for (let seed = 0; seed < 50; seed++) {
    assert.equal(order(seed, { ...question, shuffle: false }), 'a b c other unsure');
  }
});

test('every order is equally likely', () => {
  const draws = 12_000;
  const counts = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    const one = order(draw * 2654435761);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  assert.equal(counts.size, 6);
  const expected = draws / 6;
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  assert.ok(chiSquare < 20.5, `chi-square of ${chiSquare} with 5 degrees of freedom (0.1 %: 20.5)`);
});

test('two questions with one seed do not share an order', () => {
  const differs = Array.from(
    { length: 50 },
    (_, seed) => order(seed) !== order(seed, { ...question, id: 'x' }),
  );
  assert.ok(differs.filter(Boolean).length > 25);
});
