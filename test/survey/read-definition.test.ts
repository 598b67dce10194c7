import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '../../src/survey/read-definition.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import { samples } from '../helpers/question-samples.js';

for (const id of Object.keys(readySurveys)) {
  test(`the ready-made survey ${id} is read as it is`, async () => {
    const survey = await readySurvey(id);
    assert.deepEqual(readDefinition(survey), survey);
  });
}

test('a survey of every kind of question is read as it is', () => {
  const info = { ...samples.info, picture: { ...samples.info.picture, src: '/ad.png' } };
  const survey = { v: 1, id: 'all', pages: [{ id: 'one', questions: Object.values({ ...samples, info }) }] };
  assert.deepEqual(readDefinition(survey), survey);
});

const one = { id: 'one', kind: 'text', title: 'What could be better?' };
const good = { v: 1, id: 'good', pages: [{ id: 'first', questions: [one] }] };
const cycle: Record<string, unknown> = { ...good };
cycle['self'] = cycle;

const hostile: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a text': 'survey',
  'a number': 1,
  'a list': [good],
  'a function': () => good,
  'a cycle': cycle,
  'a getter that throws': Object.defineProperty({ ...good }, 'thanks', {
    enumerable: true,
    get: () => assert.fail(),
  }),
  'a proxy that throws': new Proxy(good, { ownKeys: () => assert.fail() }),
  'a field nobody knows': { ...good, tittle: 'Survey' },
  'a condition on an item that the matrix has not': {
    ...good,
    pages: [
      {
        id: 'first',
        questions: [{ ...one, kind: 'matrix', items: [{ id: 'goods', label: 'Goods' }] }],
        next: [{ if: { question: 'one', item: 'returns', is: 1 }, to: 'end' }],
      },
    ],
  },
  'two words for five steps': {
    ...good,
    pages: [{ id: 'first', questions: [{ ...one, kind: 'csat', labels: ['Bad', 'Good'] }] }],
  },
  'a step that is next to nothing': {
    ...good,
    pages: [{ id: 'first', questions: [{ ...one, kind: 'number', step: 1e-320 }] }],
  },
  'a day that there is not': {
    ...good,
    pages: [{ id: 'first', questions: [{ ...one, kind: 'date', max: '2026-02-31' }] }],
  },
  'no page': { ...good, pages: [] },
  'a question named as what every object has': {
    ...good,
    pages: [{ id: 'first', questions: [{ ...one, id: 'constructor' }] }],
  },
  'a question named as a prototype': {
    ...good,
    pages: [{ id: 'first', questions: [{ ...one, id: '__proto__' }] }],
  },
};

for (const [what, value] of Object.entries(hostile)) {
  test(`${what} is no definition`, () => {
    assert.equal(readDefinition(value), undefined);
  });
}

test('comments are left out', () => {
  const { $schema: _, ...rest } = { $schema: 'survey.schema.json', ...good };
  assert.deepEqual(
    readDefinition({ $schema: 'x', ...good, pages: [{ $comment: 'y', ...good.pages[0] }] }),
    rest,
  );
});

test('a definition is read as it is when an old library adds toJSON to arrays and strings', () => {
  const prototypes = [Array.prototype, String.prototype];
  try {
    for (const each of prototypes)
      Object.defineProperty(each, 'toJSON', { value: () => 'patched', configurable: true });
    assert.ok(readDefinition(good));
  } finally {
    for (const each of prototypes) Reflect.deleteProperty(each, 'toJSON');
  }
});
