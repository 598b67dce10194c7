import assert from 'node:assert/strict';
import { test } from 'node:test';
import english from '../../src/locales/en.js';
import swedish from '../../src/locales/sv.js';
import swedishScales from '../../src/locales/scales/sv.js';
import englishScales from '../../src/locales/scales/en.js';
import { answersInWords } from '../../src/survey/answers-in-words.js';
import type { Given } from '../../src/survey/kinds/answer-kind.js';
import { fill } from '../../src/survey/text.js';
import { samples } from '../helpers/question-samples.js';

const words = { ...english, ...englishScales };
const questions = Object.values(samples);

function said(question: keyof typeof samples, given: Given | undefined, language = words): string {
  const values = answersInWords({ questions, answers: { [question]: given } }, language);
  return fill(`{answer:${question}|nothing}`, values);
}

test('a score is repeated as its number, also zero', () => {
  assert.equal(said('nps', { value: 0 }), '0');
  assert.equal(said('ces', { value: 7 }), '7');
});

test('a choice is repeated as its label in the language shown', () => {
  assert.equal(said('choice', { value: 'delivery' }), 'Delivery time');
  assert.equal(said('choice', { value: 'delivery' }, { ...words, ...swedish }), 'Leveranstid');
});

test('several choices are repeated as a list', () => {
  assert.equal(said('choices', { value: ['price', 'service'] }), 'Price and Customer service');
});

test('what was typed beside "other" stands for its label', () => {
  assert.equal(said('choice', { value: 'other', other: ' the <b>colour</b> ' }), 'the <b>colour</b>');
  assert.equal(said('choice', { value: 'other' }), 'Something else');
});

test('a word is repeated in the language shown', () => {
  assert.equal(said('yes-no', { value: 'partly' }), 'Partly');
});

test('a face and agreement are repeated as their words, the number where they have none', () => {
  assert.equal(said('csat', { value: 5 }), 'Very satisfied');
  assert.equal(said('csat', { value: 1 }, { ...words, ...swedish, ...swedishScales }), 'Mycket missnöjd');
  assert.equal(said('csat4', { value: 4 }), englishScales.csat4[3]);
  assert.equal(said('agree', { value: 3 }), words.agree[2]);
  assert.equal(said('stars', { value: 4 }), '4');
});

test("a face is repeated as the question's own word for it", () => {
  const labels = ['Awful', 'Bad', 'So-so', 'Good', { en: 'Great', sv: 'Toppen' }];
  const own = [{ ...samples.csat, labels }];
  const answers = { csat: { value: 5 } };
  const values = answersInWords({ questions: own, answers }, { ...words, ...swedish });
  assert.equal(values['answer:csat'], 'Toppen');
});

test('a number and a day are written as the language writes them', () => {
  assert.equal(said('number', { value: 2024.5 }, { ...words, ...swedish }), '2024,5');
  assert.equal(said('nps', { value: 9 }, { ...words, lang: 'fa' }), '۹');
  assert.equal(said('date', { value: '2026-01-31' }), 'January 31, 2026');
});

test('an item of a matrix is repeated as its scale is shown', () => {
  const answers = { matrix: { value: { returns: 2 } } };
  const [faces, numbers] = (['csat', 'ces'] as const).map((scale) =>
    answersInWords({ questions: [{ ...samples.matrix, scale }], answers }, words),
  );
  const text = '{answer:matrix.returns}, {answer:matrix.delivery|none}';
  assert.equal(fill(text, faces ?? {}), 'Dissatisfied, none');
  assert.equal(fill(text, numbers ?? {}), '2, none');
});

test('a text is repeated once: names in it are not filled in', () => {
  assert.equal(said('text', { value: ' {answer:nps} ' }), '{answer:nps}');
});

test('what was skipped or declined is not repeated', () => {
  assert.equal(said('nps', undefined), 'nothing');
  assert.equal(said('nps', { value: '', declined: true }), 'nothing');
});

test('no text repeats a contact or a consent', () => {
  assert.equal(said('contact', { value: { email: 'a@b.example' }, consent: true }), 'nothing');
  assert.equal(said('consent', { value: true }), 'nothing');
});
