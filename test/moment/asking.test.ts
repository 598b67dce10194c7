import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../src/moment/asking.js';

/** As much of an element as it takes to say what it asks. */
function element(definition: unknown): Element {
  return {
    localName: 'nps-survey',
    definition,
    getAttribute: () => null,
    querySelector: () => null,
  } as unknown as Element;
}

test('a survey is named for the definition that its element was given', () => {
  assert.equal(surveyOf(element({ id: 'visit' })), 'visit');
});

test('a definition that throws when it is looked at names no survey', () => {
  const hostile: unknown = new Proxy({}, { get: () => assert.fail() });
  assert.equal(surveyOf(element(hostile)), 'nps');
});
