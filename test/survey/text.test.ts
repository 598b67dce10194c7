import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, inLanguage } from '../../src/survey/text.js';

const text = { en: 'Hello', sv: 'Hej', 'pt-BR': 'Oi', no: 'Hei', 'zh-TW': '您好' };

for (const [lang, words] of [
  ['sv', 'Hej'],
  ['sv-FI', 'Hej'],
  ['pt-BR', 'Oi'],
  ['pt', 'Oi'],
  ['nb', 'Hei'],
  ['zh-hant', '您好'],
  ['de', 'Hello'],
] as const) {
  test(`in ${lang} it says ${words}`, () => assert.equal(inLanguage(text, lang), words));
}

test('a brand is filled in as text, whatever it holds', () => {
  assert.equal(fill('Recommend {brand}?', { brand: '<b>$& {brand}</b>' }), 'Recommend <b>$& {brand}</b>?');
});

test('what is not given stays as it is', () => {
  assert.equal(fill('{brand} and {constructor}', { brand: 'Nord' }), 'Nord and {constructor}');
});

test('what stands behind the bar is said where there is no value', () => {
  assert.equal(fill('Recommend {brand|us}?', {}), 'Recommend us?');
  assert.equal(fill('Recommend {brand|us}?', { brand: '' }), 'Recommend us?');
  assert.equal(fill('Recommend {brand|us}?', { brand: 'Nordljus' }), 'Recommend Nordljus?');
});
