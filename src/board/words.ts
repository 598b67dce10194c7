import { en, type Texts } from './words-en.js';
import { noWordings, type Wordings } from './wordings.js';
import { sv } from './words-sv.js';

/** Languages that the board speaks. */
export type Language = 'en' | 'sv';

/** Texts of one language, and its way to write numbers and times. */
export interface Words extends Texts {
  code: Language;
  /** What the surveys themselves say. */
  asked: Wordings;
  /** `1284` as `1 284` or `1,284`. */
  number: (value: number) => string;
  /** `4.25` as `4,3`: at most one decimal. */
  decimal: (value: number) => string;
  /** `42` as `+42`, with a true minus sign below zero. */
  signed: (value: number) => string;
  /** `0.415` as `+0.42`. */
  signedDecimal: (value: number) => string;
  /** `84` as `84 %` or `84%`. */
  percent: (value: number) => string;
  /** `3.25` as `3.3%`: per cent with one decimal. */
  tenths: (value: number) => string;
  /** `0.415` as `0.42`: at most two decimals. */
  hundredths: (value: number) => string;
  /** `2026-03-29` as `29 Mar 2026`. */
  day: (day: string) => string;
  /** A language by its BCP 47 tag: `sv` as `Swedish`. The tag itself where it has no name. */
  languageName: (tag: string) => string;
  /** The time of day, with the date when it is not the day of `now`. Milliseconds since 1970. */
  time: (at: number, now: number) => string;
  /** Milliseconds as `3 minutes ago`. */
  age: (milliseconds: number) => string;
}

/** The words of a language, and of the surveys in it. */
export function wordsIn(code: Language, asked = noWordings): Words {
  return {
    ...texts[code],
    code,
    asked,
    number: formatNumber(code, { maximumFractionDigits: 0 }),
    decimal: formatNumber(code, { maximumFractionDigits: 1 }),
    signed: formatNumber(code, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    signedDecimal: formatNumber(code, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    percent: (value) => formatNumber(code, { style: 'percent', maximumFractionDigits: 0 })(value / 100),
    tenths: (value) => formatNumber(code, { style: 'percent', maximumFractionDigits: 1 })(value / 100),
    hundredths: formatNumber(code, { maximumFractionDigits: 2 }),
    day: (day) => formatDay(code, day),
    languageName: (tag) => nameOfLanguage(code, tag),
    time: (at, now) => formatTime(code, { at, now }),
    age: (milliseconds) => formatAge(code, milliseconds),
  };
}

const texts: Record<Language, Texts> = { en, sv };

/** English writes 24 hours and day before month here, so that the board reads the same everywhere. */
const locales: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' };

function formatNumber(code: Language, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locales[code], options);
  return (value) => format.format(value).replace('-', '−');
}

function formatTime(code: Language, { at, now }: { at: number; now: number }): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day: Intl.DateTimeFormatOptions = sameDay ? {} : { day: 'numeric', month: 'short' };
  const year: Intl.DateTimeFormatOptions = sameYear ? {} : { year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(locales[code], { ...day, ...year, ...clock }).format(at);
}

function formatDay(code: Language, day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locales[code], { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

function nameOfLanguage(code: Language, tag: string): string {
  try {
    return new Intl.DisplayNames(locales[code], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // Somebody's tag is no language tag: it stays as written.
  }
}

function formatAge(code: Language, milliseconds: number): string {
  const format = new Intl.RelativeTimeFormat(locales[code], { numeric: 'always' });
  const minutes = Math.floor(Math.max(0, milliseconds) / 60_000);
  if (minutes < 1) return format.format(-Math.floor(Math.max(0, milliseconds) / 1000), 'second');
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 1440), 'day');
}
