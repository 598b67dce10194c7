import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultJourney, placeOf } from '../../src/journey/index.js';

const checkout = { id: 'checkout', known: true };

test('a known stage wins over the touchpoint', () => {
  assert.deepEqual(placeOf(defaultJourney, { stage: 'Lojalitet', touchpoint: 'Kassa' }), {
    stage: 'loyalty',
    nearestStage: null,
    touchpoint: checkout,
  });
});

test('without a stage a known touchpoint gives its own', () => {
  for (const stage of [undefined, null, '', '  ']) {
    const tags = stage === undefined ? { touchpoint: 'kassa' } : { stage, touchpoint: 'kassa' };
    assert.deepEqual(placeOf(defaultJourney, tags), {
      stage: 'purchase',
      nearestStage: null,
      touchpoint: checkout,
    });
  }
});

test('an unknown stage is untagged even with a known touchpoint', () => {
  assert.deepEqual(placeOf(defaultJourney, { stage: 'purchas', touchpoint: 'checkout' }), {
    stage: null,
    nearestStage: 'purchase',
    touchpoint: checkout,
  });
});

test('without a stage an unknown touchpoint is untagged', () => {
  assert.deepEqual(placeOf(defaultJourney, { touchpoint: 'moon base' }), {
    stage: null,
    nearestStage: null,
    touchpoint: { id: 'moon base', known: false },
  });
});

test('without any tag an answer is untagged', () => {
  assert.deepEqual(placeOf(defaultJourney, {}), { stage: null, nearestStage: null, touchpoint: null });
});
