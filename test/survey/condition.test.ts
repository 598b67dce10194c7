import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds } from '../../src/survey/condition.js';
import type { Given } from '../../src/survey/kinds/answer-kind.js';
import type { Band, Question } from '../../src/survey/types.js';
import { samples } from '../helpers/question-samples.js';

/** The values of each band, scale by scale: what docs/survey.md lists. */
const bands: readonly (readonly [Question, Partial<Record<Band, readonly (string | number)[]>>])[] = [
  [samples.nps, { detractor: [0, 1, 2, 3, 4, 5, 6], passive: [7, 8], promoter: [9, 10] }],
  [samples.csat, { bottom: [1, 2], middle: [3], top: [4, 5] }],
  [samples.csat4, { bottom: [1, 2], middle: [], top: [3, 4] }],
  [samples.ces, { bottom: [1, 2, 3], middle: [4], top: [5, 6, 7] }],
  [samples.agree, { bottom: [1, 2], middle: [3], top: [4, 5] }],
  [samples.stars, { bottom: [1, 2], middle: [3], top: [4, 5] }],
  [
    { ...samples.stars, steps: 3 },
    { bottom: [1], middle: [2], top: [3] },
  ],
  [
    { ...samples.stars, steps: 10 },
    { bottom: [1, 2, 3, 4, 5], middle: [], top: [6, 7, 8, 9, 10] },
  ],
  [samples.thumbs, { bottom: ['down'], middle: [], top: ['up'] }],
  [samples['yes-no'], { bottom: ['no'], middle: ['partly'], top: ['yes'] }],
];
const all: readonly Band[] = ['detractor', 'passive', 'promoter', 'top', 'middle', 'bottom'];

for (const [question, values] of bands) {
  const steps = 'steps' in question ? ` of ${question.steps}` : '';
  test(`each value of ${question.kind}${steps} is in its band and in no other`, () => {
    for (const value of Object.values(values).flat()) {
      const answers = { [question.id]: { value } };
      const found = all.filter((band) =>
        holds({ question: question.id, band }, { questions: [question], answers }),
      );
      assert.deepEqual(
        found,
        all.filter((band) => values[band]?.includes(value)),
        String(value),
      );
    }
  });
}

const questions = Object.values(samples);
const given = (question: string, value: Given['value']) => ({
  questions,
  answers: { [question]: { value } },
});

test('a number is compared from both sides, the limit included', () => {
  for (const [value, atLeast, atMost] of [
    [2, false, true],
    [3, true, true],
    [4, true, false],
  ] as const) {
    assert.equal(holds({ question: 'number', atLeast: 3 }, given('number', value)), atLeast);
    assert.equal(holds({ question: 'number', atMost: 3 }, given('number', value)), atMost);
  }
});

test('zero is an answer', () => {
  assert.equal(holds({ question: 'number', is: 0 }, given('number', 0)), true);
  assert.equal(holds({ question: 'number', atMost: 0 }, given('number', 0)), true);
  assert.equal(holds({ question: 'nps', answered: true }, given('nps', 0)), true);
});

test('an item of a matrix is compared, and has the bands of its scale', () => {
  const known = given('matrix', { delivery: 2, returns: 5 });
  assert.equal(holds({ question: 'matrix', item: 'delivery', is: 2 }, known), true);
  assert.equal(holds({ question: 'matrix', item: 'delivery', band: 'bottom' }, known), true);
  assert.equal(holds({ question: 'matrix', item: 'returns', band: 'top' }, known), true);
  assert.equal(holds({ question: 'matrix', item: 'returns', atMost: 4 }, known), false);
  const seven = { ...samples.matrix, scale: 'ces' } as const;
  const middle = { question: 'matrix', item: 'delivery', band: 'middle' } as const;
  assert.equal(holds(middle, { questions: [seven], answers: { matrix: { value: { delivery: 4 } } } }), true);
});

test('an item that was not answered fits nothing', () => {
  const known = given('matrix', { delivery: 2 });
  for (const rest of [{ is: 2 }, { band: 'middle' }, { atLeast: 0 }, { atMost: 9 }] as const)
    assert.equal(holds({ question: 'matrix', item: 'returns', ...rest }, known), false);
});

test('one of several choices is enough', () => {
  const known = given('choices', ['price', 'service']);
  assert.equal(holds({ question: 'choices', is: 'service' }, known), true);
  assert.equal(holds({ question: 'choices', is: 'delivery' }, known), false);
});

test('of a question that was skipped nothing is true', () => {
  for (const rest of [{ is: 3 }, { band: 'detractor' }, { atLeast: 0 }, { atMost: 9 }] as const)
    assert.equal(holds({ question: 'nps', ...rest }, { questions, answers: {} }), false);
});
