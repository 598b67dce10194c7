import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { inDigits } from '../../src/survey/in-digits.js';

const languages = readdirSync('src/locales')
  .filter((file) => /^[a-z]{2}(-[a-z]+)?\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

test('every language has the digits that the browser writes it in', () => {
  assert.ok(languages.length > 20);
  for (const lang of languages)
    for (const value of [0, 7, 10, 199])
      assert.equal(inDigits(value, { lang }), value.toLocaleString(lang), lang);
});

test('Persian has digits of its own', () => {
  assert.equal(inDigits(10, { lang: 'fa' }), '۱۰');
});
