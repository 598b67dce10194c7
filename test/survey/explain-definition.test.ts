import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainDefinition } from '../../src/survey/explain-definition.js';

const one = { id: 'one', kind: 'text', title: 'What could be better?' };
const good = { v: 1, id: 'good', pages: [{ id: 'first', questions: [one] }] };
const asking = (change: object) => ({
  ...good,
  pages: [{ id: 'first', questions: [{ ...one, ...change }] }],
});
const going = (next: object) => ({
  ...good,
  pages: [
    { id: 'first', questions: [{ id: 'score', kind: 'csat', title: 'Score' }], next: [next] },
    { id: 'second', questions: [one] },
  ],
});
/** Conditions within conditions, ten by ten. */
const nested = (depth: number): unknown =>
  depth === 0
    ? { context: 'plan', is: 'free' }
    : { all: Array.from({ length: 10 }, () => nested(depth - 1)) };
/** A list in a list in a list. */
const within = (depth: number): unknown => {
  let list: unknown[] = [];
  for (let each = 0; each < depth; each++) list = [list];
  return list;
};
const about = (condition: unknown) => going({ if: condition, to: 'second' });

const whole = 'an object such as {"v": 1, "id": "my-survey", "pages": […]}';

/** What an author reads, by what is wrong. */
const lines: readonly (readonly [string, unknown, string])[] = [
  ['a text in place of all', 'survey', `The definition: must be ${whole}, but is "survey".`],
  ['a list in place of all', [good], `The definition: must be ${whole}, but is a list.`],
  ['null in place of all', null, `The definition: must be ${whole}, but is null.`],
  ['nothing at all', undefined, `The definition: is missing. It must be ${whole}.`],
  ['a function', () => good, `The definition: is missing. It must be ${whole}.`],
  [
    'null in a field',
    { ...good, name: null },
    'name: must be a text, or an object with a text for each language, but is null. Leave the field out when there is nothing to say.',
  ],
  [
    'what is nested deeper than anything can follow',
    asking({ title: within(200_000) }),
    'The definition: is nested too deep to be read. Take out objects and lists that stand within each other.',
  ],
  ['no page', { ...good, pages: [] }, 'pages: must be a list of at least one, but is an empty list.'],
  [
    'a definition that is too large',
    asking({ title: 'x'.repeat(600_000) }),
    'The definition: cannot be read as JSON: it is longer than 500000 characters.',
  ],
  [
    'too many questions on many pages',
    {
      ...good,
      pages: Array.from({ length: 100 }, (_, page) => ({
        id: `p${page}`,
        questions: Array.from({ length: 90 }, (__, place) => ({ id: `q${page}-${place}`, kind: 'text' })),
      })),
    },
    'pages: have 9000 questions. Have at most 100 in one survey.',
  ],
  [
    'too many conditions',
    going({ if: nested(3), to: 'second' }),
    'pages: have 1111 conditions. Have at most 1000 in one survey.',
  ],
  [
    'too few words for a scale',
    asking({ kind: 'csat', labels: ['Bad', 'Good'] }),
    'pages[0].questions[0].labels: has 2 for 5 steps. Name each step, the worst first.',
  ],
  [
    'words for other stars',
    asking({ kind: 'stars', steps: 3, labels: ['Bad', 'Middling', 'Good', 'Best'] }),
    'pages[0].questions[0].labels: has 4 for 3 steps. Name each step, the worst first.',
  ],
  [
    'a step that is lost in how numbers are kept',
    asking({ kind: 'number', step: 1e-320 }),
    'pages[0].questions[0].step: must be a number from 0.000001, but is 1e-320.',
  ],
  [
    'a day that there is not',
    asking({ kind: 'date', min: '2026-02-31' }),
    'pages[0].questions[0].min: must be a day that there is, such as "2026-01-31", but is "2026-02-31".',
  ],
  ['a wrong version of the format', { ...good, v: 2 }, 'v: must be 1, but is 2.'],
  [
    'a typing error in a field',
    asking({ requred: true }),
    'pages[0].questions[0].requred: is not a field here. The fields are id, title, wordings, hint, required, decline, measure, kind, short, max.',
  ],
  [
    'a title that is a number',
    asking({ title: 5 }),
    'pages[0].questions[0].title: must be a text, or an object with a text for each language, but is 5.',
  ],
  [
    'a language that is none',
    asking({ title: { sv_se: 'Hej' } }),
    'pages[0].questions[0].title.sv_se: must be a language tag such as "sv" or "pt-BR", but is "sv_se".',
  ],
  [
    'a script for an address',
    asking({ kind: 'link', label: 'x', href: 'javascript:x' }),
    'pages[0].questions[0].href: must be an address that begins with https:// or http://, or a path such as "/privacy", but is "javascript:x".',
  ],
  [
    'too many options',
    asking({
      kind: 'choice',
      options: Array.from({ length: 10_000 }, (_, place) => ({ id: `o${place}`, label: 'x' })),
    }),
    'pages[0].questions[0].options: has 10000 items. Have at most 200.',
  ],
  [
    'an option that is there twice',
    asking({
      kind: 'choice',
      options: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ],
    }),
    'pages[0].questions[0].options[1].id: "a" is there twice. Have it once.',
  ],
  [
    'a page that is not there',
    going({ if: { question: 'score', is: 1 }, to: 'third' }),
    'pages[0].next[0].to: leads to "third", and no page has that id. Name a later page, or "end".',
  ],
  [
    'a cycle',
    going({ if: { question: 'score', is: 1 }, to: 'first' }),
    'pages[0].next[0].to: leads back to "first". Rules lead forward only: name a later page, or "end".',
  ],
  [
    'a question that comes later',
    about({ question: 'one', answered: true }),
    'pages[0].next[0].if.question: "one" is not asked before. Name the id of an earlier question.',
  ],
  [
    'an item that the matrix has not',
    {
      ...good,
      pages: [
        {
          id: 'first',
          questions: [
            { id: 'terms', kind: 'matrix', title: 'Terms', items: [{ id: 'goods', label: 'Goods' }] },
          ],
          next: [{ if: { question: 'terms', item: 'returns', is: 1 }, to: 'end' }],
        },
      ],
    },
    'pages[0].next[0].if.item: "returns" is no item of "terms". Name the id of one.',
  ],
  [
    'a band of another kind',
    about({ question: 'score', band: 'promoter' }),
    'pages[0].next[0].if.band: must be "top" or "middle" or "bottom", as "score" is of kind "csat".',
  ],
  [
    'a condition that is none',
    about({ question: 'score', bnd: 'top' }),
    'pages[0].next[0].if: must be a condition such as {"question": "score", "band": "promoter"}, but is an object.',
  ],
  [
    'limits that leave nothing',
    asking({ kind: 'number', min: 5, max: 2 }),
    'pages[0].questions[0].min: must not be more than "max", which is 2.',
  ],
];

for (const [what, value, line] of lines) {
  test(`${what} is explained`, () => assert.deepEqual(explainDefinition(value), [line]));
}

test('problems of shape and of rules are told at once', () => {
  const value = { ...going({ if: { question: 'score', is: 1 }, to: 'first' }), tittle: 'x' };
  assert.equal(explainDefinition(value).length, 2);
});

test('after twenty problems the rest is counted', () => {
  const questions = Array.from({ length: 50 }, (_, place) => ({ id: `q${place}` }));
  const explained = explainDefinition({ ...good, pages: [{ id: 'first', questions }] });
  assert.equal(explained.length, 21);
  assert.equal(explained[20], '… and 30 more.');
});

test('ten thousand questions are refused without looking at each', () => {
  const pages = Array.from({ length: 100 }, (_, page) => ({
    id: `p${page}`,
    questions: Array.from({ length: 95 }, (__, place) => ({ id: `q${page}-${place}`, kind: 'txt' })),
  }));
  assert.deepEqual(explainDefinition({ ...good, pages }), [
    'pages: have 9500 questions. Have at most 100 in one survey.',
  ]);
});

test('a place that is nested deep is told by its beginning', () => {
  const deep = Array.from({ length: 500 }).reduce((inner) => ({ not: inner }), {
    question: 'score',
    above: 1,
  });
  const places = explainDefinition(about(deep)).map((each) => each.split(': ')[0] ?? '');
  assert.ok(places.every((place) => place.length <= 201 && place.startsWith('pages[0].next[0].if')));
});
