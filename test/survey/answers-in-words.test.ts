import assert from 'node:assert/strict';
import { test } from 'node:test';
import english from '../../src/locales/en.js';
import swedish from '../../src/locales/sv.js';
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

test('an item of a matrix has its number', () => {
  const values = answersInWords({ questions, answers: { matrix: { value: { returns: 2 } } } }, words);
  assert.equal(fill('{answer:matrix.returns}, {answer:matrix.delivery|none}', values), '2, none');
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
