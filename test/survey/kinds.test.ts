import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerKinds } from '../../src/survey/kinds/index.js';
import type { Problem } from '../../src/survey/kinds/answer-kind.js';
import type {
  ChoiceQuestion,
  ContactQuestion,
  NpsQuestion,
  Question,
  TextQuestion,
} from '../../src/survey/types.js';
import { limits } from '../../src/wire/limits.js';
import type { AnswerValue } from '../../src/wire/types.js';
import { locales } from '../../src/locales/index.js';
import { samples } from '../helpers/question-samples.js';

const score: NpsQuestion = { id: 'score', kind: 'nps', title: 'Score', required: true };
const why: TextQuestion = { id: 'why', kind: 'text', title: 'Why' };
const source: ChoiceQuestion = {
  id: 'source',
  kind: 'choice',
  title: 'Source',
  options: [
    { id: 'friend', label: 'Friend' },
    { id: 'other', label: 'Other', other: true },
  ],
};
const contact: ContactQuestion = {
  id: 'contact',
  kind: 'contact',
  title: 'Contact',
  fields: ['email', 'phone'],
  consentVersion: '1',
  privacyUrl: '/privacy',
};

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('zero is an answer, not a missing one', () => {
  const given = answerKinds.nps.read(form({ score: '0' }), score);
  assert.deepEqual(given, { value: 0 });
  assert.equal(answerKinds.nps.check(score, given), undefined);
});

test('a score that is left out of a required question is needed', () => {
  assert.equal(answerKinds.nps.check(score, answerKinds.nps.read(form({}), score)), 'needed');
});

for (const value of ['11', '-1', '5.5', 'nine']) {
  test(`a forged score of ${value} is not on the scale`, () => {
    assert.equal(
      answerKinds.nps.check(score, answerKinds.nps.read(form({ score: value }), score)),
      'unknown',
    );
  });
}

test('text of nothing but space is no answer', () => {
  assert.equal(answerKinds.text.read(form({ why: ' \n ' }), why), undefined);
});

test('text as long as the limit passes, one more does not', () => {
  assert.equal(answerKinds.text.check(why, { value: 'a'.repeat(limits.text) }), undefined);
  assert.equal(answerKinds.text.check(why, { value: 'a'.repeat(limits.text + 1) }), 'tooLong');
});

test('a choice carries what was typed beside "other" only when "other" is chosen', () => {
  const fields = { source: 'other', 'source.other': 'A fair' };
  assert.deepEqual(answerKinds.choice.read(form(fields), source), { value: 'other', other: 'A fair' });
  const friend = answerKinds.choice.read(form({ ...fields, source: 'friend' }), source);
  assert.deepEqual(friend, { value: 'friend' });
});

test('an option that is not on the list is refused', () => {
  assert.equal(answerKinds.choice.check(source, { value: 'radio' }), 'unknown');
});

test('a contact without the box ticked asks for the box', () => {
  const given = answerKinds.contact.read(form({ 'contact.email': 'a@b.se' }), contact);
  assert.equal(answerKinds.contact.check(contact, given), 'consentNeeded');
});

test('a ticked box without a contact asks for a contact', () => {
  const given = answerKinds.contact.read(form({ 'contact.consent': 'yes' }), contact);
  assert.equal(answerKinds.contact.check(contact, given), 'contactNeeded');
});

test('a phone number and a ticked box are enough', () => {
  const given = answerKinds.contact.read(
    form({ 'contact.phone': '070-1234567', 'contact.consent': 'yes' }),
    contact,
  );
  assert.equal(answerKinds.contact.check(contact, given), undefined);
});

for (const email of ['anna', 'anna@', '@b.se', 'anna@b', 'a b@c.se', 'anna@b..se']) {
  test(`${email} is not an address`, () => {
    assert.equal(answerKinds.contact.check(contact, { value: { email }, consent: true }), 'badEmail');
  });
}

const order = samples.rank.options.map(({ id }) => id);

/** What a form of each kind holds, what it is read as, and what is wrong with it. */
const table: readonly (readonly [
  kind: keyof typeof samples,
  fields: Readonly<Record<string, string | readonly string[]>>,
  value: unknown,
  problem: Problem | undefined,
  changes?: Readonly<Record<string, unknown>>,
])[] = [
  ['csat', { csat: '1' }, 1, undefined],
  ['csat', { csat: '5' }, 5, undefined],
  ['csat', { csat: '6' }, 6, 'unknown'],
  ['csat', { csat: '0' }, 0, 'unknown'],
  ['csat', { csat: '2.5' }, 2.5, 'unknown'],
  ['csat', { csat: 'Infinity' }, Infinity, 'unknown'],
  ['csat', { csat: 'good' }, Number.NaN, 'unknown'],
  ['csat', {}, undefined, undefined],
  ['csat', {}, undefined, 'needed', { required: true }],
  ['csat4', { csat4: '4' }, 4, undefined],
  ['csat4', { csat4: '5' }, 5, 'unknown'],
  ['ces', { ces: '7' }, 7, undefined],
  ['ces', { ces: '8' }, 8, 'unknown'],
  ['agree', { agree: '5' }, 5, undefined],
  ['agree', { agree: '5' }, 5, undefined, { steps: 3 }],
  ['stars', { stars: '5' }, 5, undefined],
  ['stars', { stars: '6' }, 6, 'unknown'],
  ['stars', { stars: '10' }, 10, undefined, { steps: 10 }],
  ['stars', { stars: '11' }, 11, 'unknown', { steps: 1e9 }],
  ['thumbs', { thumbs: 'down' }, 'down', undefined],
  ['thumbs', { thumbs: 'yes' }, 'yes', 'unknown'],
  ['yes-no', { 'yes-no': 'partly' }, 'partly', undefined],
  ['yes-no', { 'yes-no': 'partly' }, 'partly', 'unknown', { partly: false }],
  ['yes-no', { 'yes-no': 'constructor' }, 'constructor', 'unknown'],
  ['choices', { choices: ['delivery', 'price'] }, ['price', 'delivery'], undefined],
  ['choices', { choices: ['price', 'price'] }, ['price'], undefined],
  ['choices', { choices: ['price', 'delivery', 'service'] }, ['price', 'service', 'delivery'], 'tooMany'],
  ['choices', { choices: ['price'] }, ['price'], 'tooFew', { min: 2 }],
  ['choices', { choices: ['__proto__', 'x'] }, undefined, undefined],
  ['choices', {}, undefined, 'needed', { required: true }],
  ['rank', { rank: order }, order, undefined],
  ['rank', { rank: order.slice(1) }, order.slice(1), 'orderNeeded'],
  ['rank', { rank: ['price', 'price', 'price'] }, ['price', 'price', 'price'], 'orderNeeded'],
  ['rank', { rank: [...order, 'more'] }, [...order, 'more'], 'unknown'],
  ['rank', { rank: ['', '', ''] }, undefined, undefined],
  ['rank', {}, undefined, 'needed', { required: true }],
  ['matrix', { 'matrix.delivery': '5' }, { delivery: 5 }, undefined],
  ['matrix', { 'matrix.delivery': '5' }, { delivery: 5 }, 'rowsNeeded', { required: true }],
  ['matrix', { 'matrix.delivery': '6' }, { delivery: 6 }, 'unknown'],
  ['matrix', { 'matrix.delivery': '7' }, { delivery: 7 }, undefined, { scale: 'ces' }],
  ['matrix', { 'matrix.nobody': '1' }, undefined, undefined],
  ['matrix', {}, undefined, 'needed', { required: true }],
  ['number', { number: '12' }, 12, undefined],
  ['number', { number: ' 0 ' }, 0, undefined],
  ['number', { number: '2,5' }, 2.5, undefined, { step: 0.5 }],
  ['number', { number: '0.3' }, 0.3, undefined, { step: 0.1 }],
  ['number', { number: '2,5' }, 2.5, 'badNumber'],
  ['number', { number: '10,000' }, 10_000, undefined, { max: 99_999 }],
  ['number', { number: '10.000' }, 10_000, undefined, { max: 99_999 }],
  ['number', { number: '10 000' }, 10_000, undefined, { max: 99_999 }],
  ['number', { number: '1\u202f234\u202f567' }, 1_234_567, undefined, { max: 9e9 }],
  ['number', { number: '1,500' }, 1.5, undefined, { step: 0.1 }],
  ['number', { number: '1,2,3' }, Number.NaN, 'badNumber'],
  ['number', { number: '\u0661\u0662' }, 12, undefined],
  ['number', { number: '\u06f1\u066b\u06f5' }, 1.5, undefined, { step: 0.5 }],
  ['number', { number: '60' }, 60, undefined],
  ['number', { number: '61' }, 61, 'outOfRange'],
  ['number', { number: '-1' }, -1, 'outOfRange'],
  ['number', { number: '1e999' }, Number.NaN, 'badNumber'],
  ['number', { number: '1e1' }, Number.NaN, 'badNumber'],
  ['number', { number: '0x10' }, Number.NaN, 'badNumber'],
  ['number', { number: '007' }, 7, undefined],
  ['number', { number: '+7.' }, 7, undefined],
  ['number', { number: 'a dozen' }, Number.NaN, 'badNumber'],
  ['date', { date: '2026-02-28' }, '2026-02-28', undefined],
  ['date', { date: '2026-02-29' }, '2026-02-29', 'badDate'],
  ['date', { date: '28/2/2026' }, '28/2/2026', 'badDate'],
  ['date', { date: '2025-12-31' }, '2025-12-31', 'outOfRange'],
  ['date', { date: '2027-01-01' }, '2027-01-01', 'outOfRange'],
  ['date', {}, undefined, 'needed', { required: true }],
  ['consent', { consent: 'on' }, true, undefined],
  ['consent', {}, undefined, undefined],
  ['consent', {}, undefined, 'agreementNeeded', { required: true }],
  ['info', { info: 'x' }, undefined, undefined, { required: true }],
  ['link', { link: 'x' }, undefined, undefined, { required: true }],
];

for (const [kind, fields, value, problem, changes] of table) {
  const said = `${JSON.stringify(fields)}${changes ? ` where ${JSON.stringify(changes)}` : ''}`;
  test(`${kind} with ${said} is ${problem ?? 'fine'}`, () => {
    const question = { ...samples[kind], ...changes } as Question;
    const data = new FormData();
    for (const [name, values] of Object.entries(fields))
      for (const one of [values].flat()) data.append(name, one);
    const given = answerKinds[kind].read(data, question);
    assert.deepEqual(given?.value, value);
    assert.equal(answerKinds[kind].check(question, given), problem);
  });
}

/** Values that no form of ours makes: from another definition, an address, or a forger. */
const hostile: readonly AnswerValue[] = [
  '',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  Number.NaN,
  -1,
  1e308,
  false,
  [],
  ['__proto__'],
  {},
  { constructor: 1 },
  JSON.parse('{"__proto__": 1}'),
];

for (const kind of Object.values(samples).map((sample) => sample.kind)) {
  test(`${kind} checks any value without an error`, () => {
    for (const value of hostile) {
      const problem = answerKinds[kind].check(samples[kind], { value });
      if (problem) assert.ok(problem in (locales['en'] ?? {}), problem);
    }
  });

  test(`${kind} reads a file for nothing`, () => {
    const data = new FormData();
    for (const name of [kind, `${kind}.email`, `${kind}.delivery`]) data.append(name, new Blob(['x']), 'x');
    const given = answerKinds[kind].read(data, samples[kind]);
    if (kind !== 'consent') assert.equal(given, undefined);
  });
}

test('a consent carries the version of its text for its purpose', () => {
  assert.deepEqual(answerKinds.consent.consent?.(samples.consent, { value: true }), { marketing: '2026-02' });
  assert.equal(answerKinds.consent.consent?.(samples.consent, { value: false }), undefined);
});
