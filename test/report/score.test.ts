import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from '../../src/report/index.js';
import type { Score, Tally } from '../../src/report/index.js';
import { aTally, talliesOf } from '../helpers/tallies.js';

test('an NPS question that measures recommending has a Net Promoter Score', () => {
  const made = score(talliesOf({ 10: 20, 8: 15, 3: 5 }));
  assert.ok(made?.interval);
  const { interval, ...rest } = made;
  assert.deepEqual([interval.low.toFixed(2), interval.high.toFixed(2)], ['13.86', '55.90']);
  assert.deepEqual(rest, {
    survey: 'nps',
    version: null,
    question: 'score',
    kind: 'nps',
    measure: 'recommend',
    n: 40,
    unit: 'nps',
    value: 38,
    boxes: { good: 50, middle: 38, bad: 12 },
    few: false,
    counts: { 10: 20, 8: 15, 3: 5 },
  });
});

const units: [
  what: string,
  tally: Partial<Tally>,
  counts: Record<string, number>,
  unit: Score['unit'],
  value: number | null,
][] = [
  ['an NPS question that does not say what it measures', { measure: null }, { 9: 1, 0: 1 }, 'nps', 0],
  ['an NPS question whose measure is empty', { measure: '' }, { 9: 1, 0: 1 }, 'nps', 0],
  ['a scale of 0 to 10 that measures something else', { measure: 'ease' }, { 10: 1, 5: 1 }, 'mean', 7.5],
  ['satisfaction', { kind: 'csat' }, { 5: 2, 4: 1, 3: 4, 1: 1 }, 'top2', 38],
  ['satisfaction by four faces', { kind: 'csat4' }, { 4: 1, 3: 1, 2: 1 }, 'top2', 67],
  ['agreement', { kind: 'agree' }, { 5: 1, 1: 3 }, 'top2', 25],
  ['ease', { kind: 'ces' }, { 7: 2, 6: 1 }, 'mean', 6.67],
  ['stars', { kind: 'stars' }, { 10: 1, 5: 1 }, 'mean', 7.5],
  ['a number', { kind: 'number' }, { '2.5': 1, '-1': 1 }, 'mean', 0.75],
  ['a choice', { kind: 'choice' }, { friend: 3, search: 1 }, 'counts', null],
  ['yes or no', { kind: 'yes-no' }, { yes: 3, no: 1 }, 'counts', null],
  ['a kind to come', { kind: 'mood' }, { happy: 3 }, 'counts', null],
];

for (const [what, tally, counts, unit, value] of units) {
  test(`${what} is told as ${unit}`, () => {
    const often = Object.fromEntries(Object.entries(counts).map(([given, count]) => [given, 30 * count]));
    const made = score(talliesOf(often, tally));
    assert.equal(made?.unit, unit);
    assert.equal(made?.value, value);
    assert.deepEqual(made?.counts, often);
  });
}

test('a question without answers has no score', () => {
  assert.equal(score([]), null);
  assert.equal(score([aTally({ count: 0 })]), null);
});

test('text and contacts, of which no values are counted, have no score', () => {
  assert.equal(score([aTally({ kind: 'text', value: null, count: 7 })]), null);
});

test('values that the scale does not have are left out of the score and its n', () => {
  const made = score(talliesOf({ 9: 1, 11: 5, '-1': 5, '07': 5, ' ': 5, high: 5, '8.5': 5 }));
  assert.equal(made?.n, 1);
  assert.deepEqual(made?.counts, { 9: 1 });
  assert.equal(score([aTally({ value: '99' })]), null);
});

test('under thirty answers there are counts and no score', () => {
  const { few, value, interval, boxes, counts } = score([aTally({ count: 29 })]) ?? {};
  assert.deepEqual([few, value, interval, boxes, counts], [true, null, null, null, { 9: 29 }]);
  assert.equal(score([aTally({ count: 30 })])?.few, false);
  assert.equal(score([aTally({ count: 30 })])?.value, 100);
});

test('of a choice of several, n is the answers and not the values', () => {
  const values = talliesOf({ size: 3, price: 4 }, { kind: 'choices' });
  assert.equal(score([...values, aTally({ kind: 'choices', value: null, count: 5 })])?.n, 5);
  assert.equal(score(values)?.n, 4, 'at least as many as chose the value chosen most');
});

test('a value named __proto__ is counted like another', () => {
  const made = score([aTally({ kind: 'choice', value: '__proto__', count: 2 })]);
  assert.deepEqual(Object.entries(made?.counts ?? {}), [['__proto__', 2]]);
});
