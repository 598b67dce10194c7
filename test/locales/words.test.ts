import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { files } from '../../src/locales/files.js';
import { locales } from '../../src/locales/index.js';
import { languages } from '../../src/locales/language-file.js';

/** What a language spells as English does, by its own right. */
const cognates: Readonly<Record<string, readonly string[]>> = {
  cs: ['email'],
  da: ['send', 'email', 'feedback.tab'],
  de: ['name', 'feedback.tab'],
  fo: ['send'],
  fr: ['email', 'place'],
  hu: ['email'],
  it: ['email', 'no'],
  es: ['no'],
  nb: ['send'],
  nl: ['feedback.tab'],
  nn: ['send'],
  pl: ['email'],
  pt: ['email'],
  ro: ['email', 'exactly', 'feedback.tab'],
};

const english = textsOf('en');
const others = languages.filter((lang) => lang !== 'en');

for (const folder of ['', 'more', 'scales', 'flow', 'asks'])
  test(`src/locales/${folder} has a file for each language and for no other`, () => {
    const written = readdirSync(`src/locales/${folder}`)
      .map((file) => file.replace('.ts', ''))
      .filter((name) => /^\w\w(-hant)?$/.test(name));
    assert.deepEqual(written.toSorted(), languages.toSorted());
  });

test('servers and pages have the same languages', () => {
  assert.deepEqual(Object.keys(locales).toSorted(), languages.toSorted());
  assert.deepEqual(Object.keys(files).toSorted(), others.toSorted());
});

for (const lang of languages) {
  const texts = textsOf(lang);

  test(`${lang} has the words of every group, fetched as servers have them`, async () => {
    const { core, more, scales, flow, asks } = files[lang] ?? {};
    const parts = await Promise.all([core?.(), more?.(), scales?.(), flow?.(), asks?.()]);
    if (lang !== 'en')
      assert.deepEqual(Object.assign({}, ...parts.map((part) => part?.default)), locales[lang]);
    assert.deepEqual([...texts.keys()].toSorted(), [...english.keys()].toSorted());
  });

  test(`${lang} says who it is and which way it reads`, () => {
    const { script = '' } = new Intl.Locale(lang).maximize();
    assert.equal(locales[lang]?.lang, lang);
    assert.equal(locales[lang].dir, ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
  });

  test(`${lang} has no empty text and keeps the names that are filled in`, () => {
    for (const [key, text] of texts) {
      assert.match(text, /^\S(.*\S)?$/u, key);
      assert.deepEqual(namesIn(text), namesIn(english.get(key) ?? ''), key);
    }
  });

  test(`${lang} has steps of its own at each place of a scale`, () => {
    for (const scale of ['csat', 'csat4', 'agree'] as const) {
      const steps = locales[lang]?.[scale] ?? [];
      assert.equal(new Set(steps).size, scale === 'csat4' ? 4 : 5, scale);
    }
  });

  test(`${lang} is set as it is printed`, () => {
    for (const [key, text] of texts) assert.deepEqual(slips(lang, text), [], `${key}: ${text}`);
  });
}

for (const lang of others) {
  test(`${lang} has nothing left in English`, () => {
    const same = [...textsOf(lang)].filter(
      ([key, text]) => /[a-z]/i.test(bare(text)) && text === english.get(key),
    );
    const keys = same.map(([key]) => key).filter((key) => key !== 'dir');
    assert.deepEqual(
      keys.filter((key) => !cognates[lang]?.includes(key)),
      [],
    );
  });

  test(`${lang} is written in its own script`, () => {
    const { script = '' } = new Intl.Locale(lang).maximize();
    if (script === 'Latn') return;
    const latin = [...textsOf(lang)].filter(([key]) => key !== 'lang' && key !== 'dir');
    assert.deepEqual(
      latin.map(([, text]) => bare(text)).filter((text) => /[a-z]/i.test(text.replaceAll(/email/gi, ''))),
      [],
    );
  });

  test(`${lang} is no copy of another language`, () => {
    const own = [...textsOf(lang)];
    for (const other of others.filter((each) => each !== lang)) {
      const theirs = textsOf(other);
      const same = own.filter(([key, text]) => theirs.get(key) === text);
      assert.ok(same.length < own.length * 0.4, `${same.length} of ${own.length} as in ${other}`);
    }
  });
}

/** Every text of a language by its key; steps of a scale and the words of the NPS question each by theirs. */
function textsOf(lang: string): ReadonlyMap<string, string> {
  const entries = Object.entries(locales[lang] ?? {}).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value).map(([part, text]) => [`${key}.${part}`, text]),
  );
  return new Map(entries);
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).toSorted();
}

/** Without the names that are filled in and without examples of addresses. */
function bare(text: string): string {
  return text.replaceAll(/\{\w+\|?|\}|\S+@[\w.]+/g, '');
}

/** What a printer of that language would mend. */
function slips(lang: string, text: string): RegExp[] {
  const everywhere = [/['"]/, / {2}/, /\.\.\./];
  const wide = [/[?!:;,()]|(?<!\d)\.(?!\d)/];
  const own: Readonly<Record<string, readonly RegExp[]>> = {
    ar: [/[?,;]/],
    el: [/\?/],
    es: [/^[^¿]*\?/],
    fa: [/[?,;]/],
    fr: [/[^\u00a0][?!:;]/],
    ja: wide,
    zh: wide,
    'zh-hant': wide,
  };
  const printed = text.replaceAll(/\{\w+\|?|\}|\S+@[\w.]+/g, '1');
  return [...everywhere, ...(own[lang] ?? [])].filter((slip) => slip.test(printed));
}
