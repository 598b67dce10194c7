import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceOn } from '../../src/survey/advice-on.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import type { Condition, Page, Question, SurveyDefinition } from '../../src/survey/types.js';

const why: Question = { id: 'why', kind: 'text', title: 'Why?' };
const score: Question = { id: 'score', kind: 'nps', title: 'Score', required: true };
const survey = (...pages: readonly Page[]): SurveyDefinition => ({ v: 1, id: 'survey', pages });
const asking = (question: Question): SurveyDefinition => survey({ id: 'only', questions: [question] });
const when = (condition: Condition): SurveyDefinition =>
  survey(
    { id: 'first', questions: [score], next: [{ if: condition, to: 'end' }] },
    { id: 'second', questions: [why] },
  );

for (const id of Object.keys(readySurveys)) {
  test(`there is no advice on the ready-made survey ${id}`, async () => {
    const ready = await readySurvey(id);
    assert.deepEqual(ready && adviceOn(ready), []);
  });
}

const advice: readonly (readonly [string, SurveyDefinition, string])[] = [
  [
    'a page that asks nothing',
    survey({ id: 'only', questions: [] }),
    'pages[0].questions: the page asks nothing.',
  ],
  [
    'a page that no answer leads to',
    survey(
      {
        id: 'first',
        questions: [score],
        next: [
          { if: { question: 'score', atMost: 8 }, to: 'third' },
          { if: { question: 'score', band: 'promoter' }, to: 'end' },
        ],
      },
      { id: 'second', questions: [why] },
      { id: 'third', questions: [{ ...why, id: 'more' }] },
    ),
    'pages[1]: no answer leads to this page.',
  ],
  [
    'agreement that is demanded',
    asking({
      id: 'offers',
      kind: 'consent',
      title: 'Offers',
      purpose: 'marketing',
      consentVersion: '1',
      privacyUrl: '/p',
      required: true,
    }),
    'pages[0].questions[0].required: agreement that is demanded is not given freely.',
  ],
  [
    'agreement without a privacy notice',
    asking({ id: 'offers', kind: 'consent', title: 'Offers', purpose: 'marketing', consentVersion: '1' }),
    'pages[0].questions[0]: name the privacy notice in "privacyUrl".',
  ],
  [
    'a contact that is a name alone',
    asking({
      id: 'contact',
      kind: 'contact',
      title: 'Contact',
      fields: ['name'],
      consentVersion: '1',
      privacyUrl: '/p',
    }),
    'pages[0].questions[0].fields: a name alone is no way to reach anybody. Add "email" or "phone".',
  ],
  [
    'ages that are shuffled',
    asking({
      id: 'age',
      kind: 'choice',
      title: 'Age',
      shuffle: true,
      options: ['0-17', '18-64', '65-'].map((id) => ({ id, label: id })),
    }),
    'pages[0].questions[0].shuffle: the options are numbers, and have an order of their own.',
  ],
  [
    'a score that nobody gives',
    when({ question: 'score', is: 11 }),
    'pages[0].next[0].if: never holds. No answer to "score" fits it.',
  ],
  [
    'a language that is missing in one text',
    asking({ ...why, title: { en: 'Why?', sv: 'Varför?' }, hint: { en: 'In short' } }),
    'pages[0].questions[0].hint: is not in sv, as other texts are.',
  ],
  [
    'a language that is never found',
    asking({ ...why, title: { 'pt-br': 'Por quê?' } }),
    'pages[0].questions[0].title.pt-br: is never found. Write "pt-BR".',
  ],
];

for (const [what, definition, line] of advice) {
  test(`${what} is advised against`, () => assert.deepEqual(adviceOn(definition), [line]));
}

test('a page that only some answers skip can be reached', () => {
  assert.deepEqual(adviceOn(when({ question: 'score', band: 'promoter' })), []);
  assert.deepEqual(
    adviceOn(
      when({
        any: [
          { question: 'score', answered: true },
          { context: 'plan', is: 'free' },
        ],
      }),
    ),
    [],
  );
});
