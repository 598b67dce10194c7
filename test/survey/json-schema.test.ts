import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyJsonSchema } from '../../src/survey/json-schema.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import { jsonSchemaProblem } from '../helpers/json-schema-problem.js';
import { samples } from '../helpers/question-samples.js';

const schema = surveyJsonSchema();
const survey = (questions: readonly unknown[], more = {}) => ({
  v: 1,
  id: 'survey',
  pages: [{ id: 'only', questions }],
  ...more,
});

for (const id of Object.keys(readySurveys)) {
  test(`JSON Schema takes the ready-made survey ${id}`, async () => {
    assert.equal(jsonSchemaProblem(await readySurvey(id), schema), null);
  });
}

test('JSON Schema takes every kind of question, and comments', () => {
  const commented = { $schema: 'survey.schema.json', $comment: 'asked in the spring' };
  assert.equal(jsonSchemaProblem(survey(Object.values(samples), commented), schema), null);
});

const bad: Readonly<Record<string, unknown>> = {
  'a typing error': survey([{ ...samples.text, requred: true }]),
  'a kind that there is not': survey([{ ...samples.text, kind: 'essay' }]),
  'an empty title': survey([{ ...samples.text, title: {} }]),
  'no page': { ...survey([]), pages: [] },
  'a condition that is none': survey([{ ...samples.text, wordings: [{ if: { bnd: 'top' }, title: 'x' }] }]),
};

for (const [what, value] of Object.entries(bad)) {
  test(`JSON Schema refuses ${what}`, () => assert.notEqual(jsonSchemaProblem(value, schema), null));
}

test('JSON Schema says of each field what it means', () => {
  const undescribed: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties = {} } = value as { properties?: Readonly<Record<string, { description?: string }>> };
    for (const [field, { description }] of Object.entries(properties))
      if (!description) undescribed.push(field);
    Object.values(value).forEach(look);
  };
  look(schema);
  assert.deepEqual(undescribed, []);
});
