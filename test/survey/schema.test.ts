import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { explainDefinition } from '../../src/survey/explain-definition.js';
import { readDefinition } from '../../src/survey/read-definition.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import {
  surveySchema,
  type anyQuestion,
  type condition,
  type page,
  type text,
} from '../../src/survey/schema.js';
import type { Condition, Page, Question, SurveyDefinition, Text } from '../../src/survey/types.js';
import { samples } from '../helpers/question-samples.js';

/** True only for types that are the same: optional and readonly included. */
/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
/* oxlint-enable typescript/no-unnecessary-type-parameters */

/** A type written out to its depth, so that two ways of writing one type compare equal. */
type Flat<T> = T extends string | number | boolean ? T : { [Key in keyof T]: Flat<T[Key]> };

test('the schema makes what the types say, which the compiler checks', () => {
  const holds: {
    text: Same<z.infer<typeof text>, Text>;
    condition: Same<z.infer<typeof condition>, Condition>;
    question: Same<Flat<z.infer<typeof anyQuestion>>, Flat<Question>>;
    page: Same<Flat<z.infer<typeof page>>, Flat<Page>>;
    definition: Same<Flat<z.infer<typeof surveySchema>>, Flat<SurveyDefinition>>;
  } = { text: true, condition: true, question: true, page: true, definition: true };
  assert.ok(Object.values(holds).every((held) => held));
});

const info = { ...samples.info, picture: { ...samples.info.picture, src: '/ad.png' } };
const ofEveryKind = Object.values({ ...samples, info }).map((question, place) => ({
  id: `page-${place}`,
  questions: [question],
  next: [{ if: { question: question.id, answered: true }, to: 'end' }],
}));
const conditions: readonly unknown[] = [
  { question: 'nps', band: 'promoter' },
  { question: 'csat', band: 'top' },
  { question: 'matrix', item: 'returns', band: 'bottom' },
  { question: 'number', atLeast: 3 },
  { all: [{ question: 'nps', atMost: 6 }, { not: { context: 'plan', is: 'free' } }] },
  {
    any: [
      { question: 'choices', is: 'price' },
      { question: 'consent', is: true },
    ],
  },
];
const everything = {
  v: 1,
  id: 'everything',
  version: 3,
  name: 'Everything',
  stage: 'use',
  touchpoint: 'customer_service',
  thanks: { en: 'Thank you', sv: 'Tack' },
  pages: [
    ...ofEveryKind,
    {
      id: 'last',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: 'Why?',
          wordings: conditions.map((one) => ({ if: one, title: 'Why {answer:nps|that}?' })),
        },
      ],
    },
  ],
};
const ready = await Promise.all(Object.keys(readySurveys).map((id) => readySurvey(id)));
const seeds: readonly unknown[] = [everything, ...ready];

for (const seed of seeds) {
  test(`${(seed as SurveyDefinition).id} is a definition by schema and reader, and there is nothing to explain`, () => {
    assert.deepEqual(explainDefinition(seed), []);
    assert.deepEqual(surveySchema.parse(seed), seed);
    assert.deepEqual(readDefinition(seed), seed);
  });
}

const script = '<script>alert(1)</script>';

/** What stands where it should not, or is at a limit. */
const odd: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  1,
  -1,
  2.5,
  11,
  1e9,
  true,
  false,
  [],
  {},
  script,
  'end',
  'nps',
  'matrix',
  'top',
  'promoter',
  'javascript:alert(1)',
  'java\nscript:1',
  'data:,x',
  '/a',
  'https://a.example',
  '//a.example',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(2000),
  'x'.repeat(2001),
  'pt-BR',
  'Å',
  '2026-02-31',
  1e-320,
  1e-6,
  ['a', 'b', 'c', 'd', 'e'],
  ['a', 'b', 'c', 'd'],
  { question: 'matrix', item: 'goods', is: 1 },
  { question: 'matrix', item: 'nowhere', is: 1 },
  '2026-99-99',
  { sv: 'Hej' },
  { 'sv-SE': 'Hej', _: 'x' },
  { en: '' },
  JSON.parse('{"__proto__":{"a":1},"en":"Hello"}'),
  JSON.parse('{"constructor":"x"}'),
  Array.from({ length: 10_000 }, (_, place) => ({ id: `o${place}`, label: 'x' })),
  Array.from({ length: 201 }, () => 'x'),
  { not: { not: { not: { not: { not: { not: { context: 'a', is: 'b' } } } } } } },
];

/** What may be put in the place of anything. */
const anything = fc.oneof(fc.constantFrom<unknown>(...odd, ...conditions), fc.jsonValue());
const fields =
  'v id version name pages variants pictures thanks stage touchpoint questions next kind title wordings if to hint required decline measure low high labels steps partly options shuffle min max items scale short step unit fields consent consentVersion privacyUrl purpose picture src alt href label pinned other question item is band atLeast atMost answered context all any not $comment __proto__ constructor tittle en'.split(
    ' ',
  );

/** A change at a place that is found by going down at random. */
const change = fc.record({
  way: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'double', 'swap'),
  field: fc.constantFrom(...fields),
  value: anything,
});

interface Change {
  readonly way: readonly number[];
  readonly how: string;
  readonly field: string;
  readonly value: unknown;
}

function changed(from: unknown, { way: [turn = 0, ...rest], how, field, value }: Change): unknown {
  if (typeof from !== 'object' || from === null) return how === 'remove' ? undefined : value;
  const keys = Object.keys(from);
  const key = keys[turn % keys.length] ?? '';
  const copy: Record<string, unknown> | unknown[] = Array.isArray(from) ? [...from] : { ...from };
  if (rest.length > 0) {
    Reflect.set(copy, key, changed(Reflect.get(from, key), { way: rest, how, field, value }));
    return copy;
  }
  if (Array.isArray(copy)) {
    if (how === 'remove') copy.splice(Number(key), 1);
    else if (how === 'swap') copy.reverse();
    else copy.push(how === 'double' ? copy[0] : value);
    return copy;
  }
  if (how === 'remove') delete copy[key];
  else if (how === 'add')
    Object.defineProperty(copy, field, { value, enumerable: true, configurable: true, writable: true });
  else copy[key] = value;
  return copy;
}

test('the reader takes what the schema takes, and nothing else', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (seed, changes) => {
        const value = changes.reduce(changed, seed);
        const parsed = surveySchema.safeParse(value);
        const read = readDefinition(value);
        assert.deepEqual(read, parsed.data);
        if (parsed.success) taken += 1;
        assert.equal(explainDefinition(value).length === 0, parsed.success);
      },
    ),
    { numRuns: 2000 },
  );
  // About one in ten is; none or a handful would mean that the changes only break.
  assert.ok(taken > 50, `only ${taken} were good`);
});

test('whatever is given, the reader and the explanation never throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      assert.equal(readDefinition(value), undefined);
      assert.ok(explainDefinition(value).length > 0);
    }),
  );
});
