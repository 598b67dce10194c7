import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerKinds } from '../../src/survey/kinds/index.js';
import type { ChoiceQuestion, ContactQuestion, NpsQuestion, TextQuestion } from '../../src/survey/types.js';
import { limits } from '../../src/wire/limits.js';

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
