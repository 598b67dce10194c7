import { en } from './en.js';
import { sv } from './sv.js';

/** A language of the builder itself. */
export type Language = 'sv' | 'en';
/** The words that each language has. */
export type Texts = typeof en;

/** The words of a language, and how it writes numbers and names languages. */
export type Words = Texts & {
  readonly code: Language;
  /** A number with one decimal at most, rounded down, so that none seems to reach a limit that it does not. */
  readonly number: (value: number) => string;
  /** What a language is called, by its tag. */
  readonly languageName: (tag: string) => string;
};

/** The words of a language. */
export function wordsIn(code: Language): Words {
  const names = new Intl.DisplayNames(code, { type: 'language' });
  const format = new Intl.NumberFormat(code, { maximumFractionDigits: 1 });
  return {
    ...texts[code],
    code,
    number: (value) => format.format(Math.floor(value * 10) / 10),
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

const texts: Readonly<Record<Language, Texts>> = { en, sv };

/** The language in the address (`?lang=sv`), else the first that the reader prefers, else English. */
export function languageFor(address: string, preferred: readonly string[]): Language {
  const asked = new URL(address).searchParams.get('lang') ?? '';
  const codes = [asked, ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find((code): code is Language => code === 'sv' || code === 'en') ?? 'en';
}
