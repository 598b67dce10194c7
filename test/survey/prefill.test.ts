import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerKinds } from '../../src/survey/kinds/index.js';
import { prefilled } from '../../src/survey/prefill.js';
import { variantOf } from '../../src/survey/variant.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { samples } from '../helpers/question-samples.js';

const survey: SurveyDefinition = {
  v: 1,
  id: 'all',
  pages: [{ id: 'one', questions: Object.values(samples) }],
};

const filled: Readonly<Record<string, unknown>> = {
  'kundresa.nps=0': { nps: { value: 0 } },
  'kundresa.all=10': { nps: { value: 10 } },
  'kundresa.csat=5': { csat: { value: 5 } },
  'kundresa.choice=other&kundresa.choice.other=Taste': { choice: { value: 'other', other: 'Taste' } },
  'kundresa.choices=service&kundresa.choices=price': { choices: { value: ['price', 'service'] } },
  'kundresa.matrix.returns=2': { matrix: { value: { returns: 2 } } },
  'kundresa.text=%3Cb%3E': { text: { value: '<b>' } },
  'kundresa.nps=11': {},
  'kundresa.nps=': {},
  'kundresa.nps=nine': {},
  'kundresa.nps=00': {},
  'kundresa.nps=1e1': {},
  'kundresa.nps=+9': {},
  'kundresa.csat=0x5': {},
  'kundresa.matrix.returns=02': {},
  'kundresa.number=1e1': {},
  'kundresa.number=0x10': {},
  'kundresa.choice=unheard': {},
  'kundresa.date=2026-02-30': {},
  'kundresa.consent=on': {},
  'kundresa.contact.email=a@example.com&kundresa.contact.consent=on': {},
  'nps=9': {},
  'kundresa.__proto__=1': {},
};

for (const [query, answers] of Object.entries(filled)) {
  test(`?${query} fills in ${JSON.stringify(answers)}`, () => {
    const given = prefilled(survey, { query: new URLSearchParams(query), kinds: answerKinds });
    assert.deepEqual(given, answers);
  });
}

test('each variant is drawn as often as the others, and a seed always draws the same', () => {
  const drawn = { a: 0, b: 0, c: 0 };
  const variants = ['a', 'b', 'c'] as const;
  for (let seed = 0; seed < 2 ** 32; seed += 2 ** 20 + 7) {
    const variant = variantOf({ ...survey, variants }, { seed, context: {} });
    assert.equal(variantOf({ ...survey, variants }, { seed, context: {} }), variant);
    for (const one of variants) if (one === variant) drawn[one] += 1;
  }
  for (const times of Object.values(drawn)) assert.ok(Math.abs(times - 4096 / 3) < 10, String(times));
});

test('a variant that the page names is not drawn, and a survey without variants has none', () => {
  const context = { variant: 'b' };
  assert.equal(variantOf({ ...survey, variants: ['a', 'b'] }, { seed: 0, context }), 'b');
  assert.equal(variantOf(survey, { seed: 0, context }), undefined);
});
