import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/locales/language-file.js';
import { locales } from '../../src/locales/index.js';
import { bestLanguage } from '../../src/survey/best-language.js';
import { rowsIn } from '../helpers/tables.js';

const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

for (const [wished = '', shown = ''] of rowsIn('docs/languages.md', 'Wished for'))
  test(`who wishes for ${wished} reads ${shown}`, () => {
    assert.equal(bestLanguage([...codes(wished), 'en'], languages), codes(shown)[0]);
  });

test('docs/languages.md lists every language and its direction', () => {
  const rows = rowsIn('docs/languages.md', '`lang`');
  const written = rows.map(([lang = '', , direction]) => [codes(lang)[0], direction]);
  assert.deepEqual(
    Object.fromEntries(written),
    Object.fromEntries(Object.values(locales).map(({ lang, dir }) => [lang, dir])),
  );
});

test('an earlier wish comes before a better fit of a later one', () => {
  assert.equal(bestLanguage(['de-AT', 'sv'], ['sv', 'de']), 'de');
});

test('the exact tag comes before its base', () => {
  assert.equal(bestLanguage(['pt-br'], ['pt', 'pt-BR']), 'pt-BR');
});

test('what is known is found by its old and regional names', () => {
  assert.equal(bestLanguage(['nb'], ['en', 'no']), 'no');
  assert.equal(bestLanguage(['zh-hant'], ['zh-CN', 'zh-TW']), 'zh-TW');
  assert.equal(bestLanguage(['zh'], ['en', 'zh-CN']), 'zh-CN');
  assert.equal(bestLanguage(['he-IL'], ['iw']), 'iw');
});

test('an underscore is read as a hyphen', () => {
  assert.equal(bestLanguage(['sv_SE'], languages), 'sv');
});

test('a language of three letters is not taken for one of two', () => {
  assert.equal(bestLanguage(['fil', 'nov'], languages), undefined);
});

test('no wish and no language find nothing', () => {
  assert.equal(bestLanguage(['', 'sv'], []), undefined);
  assert.equal(bestLanguage([''], languages), undefined);
});
