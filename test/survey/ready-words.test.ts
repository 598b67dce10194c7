import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import { fill } from '../../src/survey/text.js';
import type { SurveyDefinition, Text } from '../../src/survey/types.js';
import { textsIn } from '../helpers/survey-texts.js';

const languages = ['ar', 'da', 'de', 'en', 'es', 'fi', 'fr', 'ja', 'nb', 'pt', 'ru', 'sv', 'zh'];
/** What these say alike is no sign of a text left untranslated. */
const scandinavian = ['da', 'nb', 'sv'];
const found = await Promise.all(Object.keys(readySurveys).map(readySurvey));
const surveys = found.filter((survey) => survey !== undefined);

test('every ready-made survey has a name of its own in English and Swedish', () => {
  for (const lang of ['en', 'sv']) {
    const names = surveys.map(({ name = {} }) => wordsOf(name)[lang]?.trim() ?? '');
    assert.ok(names.every(Boolean), names.join(', '));
    assert.equal(new Set(names).size, names.length);
  }
});

for (const survey of surveys) describeWords(survey);

function describeWords(survey: SurveyDefinition): void {
  const { id } = survey;
  const { sentences, labels } = textsIn(survey);
  const texts = [...sentences, ...labels];

  test(`${id}: every text is there in every language`, () => {
    for (const text of texts) {
      assert.deepEqual(Object.keys(wordsOf(text)).toSorted(), languages, JSON.stringify(text));
      for (const words of Object.values(text)) {
        assert.ok(words);
        assert.equal(words, words.trim());
      }
    }
  });

  test(`${id}: no text is left untranslated`, () => {
    for (const text of texts) {
      const all = Object.entries(wordsOf(text)).filter(([, words]) => !cognates.has(words));
      const alike = all.filter(([lang, words]) =>
        all.some(([other, theirs]) => theirs === words && isStrange(lang, other)),
      );
      assert.deepEqual(alike, []);
    }
  });

  test(`${id}: each language is written in its own script`, () => {
    for (const { lang, words } of texts.flatMap(inEach)) assert.match(words, scripts[lang] ?? latin, words);
  });

  test(`${id}: a text fills in the same names in every language, and has words instead`, () => {
    for (const text of texts) {
      const names = Object.values(text).map((words) => words.match(/\{\w+(?=\|[^}]+\})/g) ?? []);
      const braces = Object.values(text).map((words) => words.match(/[{}]/g)?.length ?? 0);
      names.forEach((each, place) => {
        assert.deepEqual(each, names[0], JSON.stringify(text));
        assert.equal(braces[place], each.length * 2, JSON.stringify(text));
      });
    }
  });

  test(`${id}: a sentence ends once, with the mark of its language; a label does not end`, () => {
    for (const { lang, words } of sentences.flatMap(inEach)) {
      assert.match(words, ends[lang] ?? /^[^.?!。？؟]+[.?]$/, words);
    }
    for (const { words } of labels.flatMap(inEach)) assert.doesNotMatch(words, /[.?!。？！؟:：]$/, words);
  });

  test(`${id}: quotation marks, apostrophes and spaces are those of the language`, () => {
    for (const { lang, words } of texts.flatMap(inEach)) {
      assert.doesNotMatch(words, /["']| {2}|\.\.|\u00a0/, words);
      if (lang === 'fr') assert.doesNotMatch(words, /[^\u202f][?!:;]/, words);
      else assert.doesNotMatch(words, /\s[?!:;,.？。؟]/, words);
    }
  });

  test(`${id}: those who answer are spoken to politely, and alike throughout`, () => {
    for (const { lang, words } of texts.flatMap(inEach)) {
      const wrong = familiar[lang];
      if (wrong) assert.doesNotMatch(words, wrong, words);
    }
  });

  test(`${id}: no title asks two things at once`, () => {
    const titles = survey.pages.flatMap(({ questions }) =>
      questions.flatMap(({ title, wordings = [] }) => [title, ...wordings.map((each) => each.title)]),
    );
    for (const { lang, words } of titles.flatMap(inEach)) {
      const joined = joins[lang];
      if (joined) assert.doesNotMatch(words, joined, words);
    }
  });

  test(`${id}: a title can be taken in at a glance, and a label fits on two lines of a phone`, () => {
    for (const { words } of sentences.flatMap(inEach)) assert.ok(words.length <= 110, words);
    for (const { words } of labels.flatMap(inEach)) assert.ok(words.length <= 50, words);
  });

  // Thirteen languages of up to thirty texts. In ten the longest took 3 kB.
  test(`${id}: is at most 3.6 kB in all languages, compressed`, () => {
    const size = brotliCompressSync(JSON.stringify(survey)).length;
    assert.ok(size <= 3600, `${size} B`);
  });
}

/** Whether two languages have no reason to say a thing alike. */
function isStrange(lang: string, other: string): boolean {
  return lang !== other && !(scandinavian.includes(lang) && scandinavian.includes(other));
}

/** What is written alike in several languages. */
const cognates = new Set(
  ['Algo positivo', 'Blog ou podcast', 'E-mail ou newsletter', 'Entrega', 'Garantie'].concat([
    'Ja',
    'No',
    'Service',
    'Sortiment',
    '配送',
  ]),
);

const latin = /^[\p{Script=Latin}\p{P}\s]+$/u;

/** The letters and marks of a language. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u,
  ja: /^SNS$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。？]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{P}\s]+$/u,
  zh: /^[\p{Script=Han}，、。？]+$/u,
};

const ends: Readonly<Record<string, RegExp>> = {
  ar: /^[^.?!؟]+[.؟]$/,
  ja: /^[^.?!。？]+[。？]$/,
  zh: /^[^.?!。？]+[。？]$/,
};

/** Forms of address that the others do not have, and forms that fit one gender only. */
const familiar: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(De|Dem|Deres)(?!\p{L})/u,
  fi: /(?<!\p{L})(te|teitä|teille|teidän|teistä)(?!\p{L})/iu,
  nb: /(?<!\p{L})(De|Dem|Deres)(?!\p{L})/u,
  de: /(?<!\p{L})(du|dir|dich|dein\p{L}*|euch|eure?\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vosotros|os|vuestr\p{L}*|satisfech[oa])(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|ta|tes|te|satisfaite?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(tu|te|teu|tua|vos|vosso|vossa|você|si|satisfeit[oa])(?!\p{L})/iu,
  ru: /(?<!\p{L})(ты|тебя|тебе|тобой|тво\p{L}+)(?!\p{L})|\(/iu,
  sv: /(?<!\p{L})(ni)(?!\p{L})/iu,
  zh: /你/u,
};

/** "And" in a title is two questions. */
const joins: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(og)(?!\p{L})/iu,
  fi: /(?<!\p{L})(ja|sekä)(?!\p{L})/iu,
  nb: /(?<!\p{L})(og)(?!\p{L})/iu,
  de: /(?<!\p{L})(und)(?!\p{L})/iu,
  en: /\b(and|and\/or)\b/i,
  es: /(?<!\p{L})(y|e)(?!\p{L})/iu,
  fr: /(?<!\p{L})(et)(?!\p{L})/iu,
  pt: /(?<!\p{L})(e)(?!\p{L})/iu,
  ru: /(?<!\p{L})(и)(?!\p{L})/iu,
  sv: /(?<!\p{L})(och)(?!\p{L})/iu,
};

/** What stands on the screen of a page that names no brand. */
function inEach(text: Text): readonly { readonly lang: string; readonly words: string }[] {
  return Object.entries(wordsOf(text)).map(([lang, words]) => ({ lang, words: fill(words, {}) }));
}

function wordsOf(text: Text): Readonly<Record<string, string>> {
  return typeof text === 'string' ? {} : text;
}
