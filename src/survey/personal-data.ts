import { ibanLength, isIban } from './iban.js';
import { withoutTimes } from './without-times.js';

/** What a piece of personal data is. */
export type PersonalDataKind = 'email' | 'phone' | 'personal-number' | 'card' | 'iban';

/** Where personal data stands in a text, as `text.slice(start, end)` gives it. */
export interface PersonalData {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/**
 * Finds e-mail addresses, phone numbers, Swedish personal and coordination numbers, payment cards and
 * IBANs in a text, in the order in which they stand. Numbers that have check digits count only when
 * these are right: Luhn for cards and personal numbers (ISO/IEC 7812-1), mod 97 for IBAN (ISO 13616).
 * Names, addresses and health cannot be found like this. Takes time in proportion to the text. Pure.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = inPlainSigns(text);
  // What begins first wins, and of those that begin together the longer kind of proof.
  const all = [...ibans(plain), ...emails(plain), ...numbers(plain)].toSorted(
    (one, other) => one.start - other.start,
  );
  let end = 0;
  return all.filter((next) => {
    const isFree = next.start >= end;
    if (isFree) end = next.end;
    return isFree;
  });
}

/** With full-width signs and the digits of Arabic and Persian as plain ones of the same length, so that places stay the same. */
function inPlainSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

function ibans(text: string): PersonalData[] {
  return matches(text, /(?<![\p{L}\p{N}])[a-z]{2}\d\d(?:[ \u00A0-]?[a-z\d]){11,30}/giu).flatMap(
    ({ start, match }) => {
      const length = ibanLength(match);
      const written = upTo(match, length);
      const rest = text[start + written.length] ?? ' ';
      const isWhole = written.replace(/[ \u00A0-]/g, '').length === length && !/[\p{L}\p{N}]/u.test(rest);
      return isWhole && isIban(written) ? [{ kind: 'iban', start, end: start + written.length }] : [];
    },
  );
}

/** As much of a text as holds so many letters and digits. */
function upTo(text: string, length: number): string {
  let left = length;
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z\d]/i.test(text[at] ?? '')) left -= 1;
    if (left === 0) return text.slice(0, at + 1);
  }
  return text;
}

const email =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}(?:@| ?[([] ?(?:at|snabel-?a|@) ?[)\]] ?)(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.| ?[([] ?(?:dot|punkt) ?[)\]] ?)){1,8}\p{L}{2,24}/giu;

function emails(text: string): PersonalData[] {
  return matches(text, email).map(({ start, match }) => ({
    kind: 'email',
    start,
    end: start + match.length,
  }));
}

/** A run of digits, and what stands between it and the one before. */
interface Group {
  start: number;
  end: number;
  digits: string;
  /** Null when something else than what parts the digits of one number stands there. */
  before: string | null;
}

/** Most runs that one number may have: 08-12 34 56 78 with a country before it. */
const mostGroups = 8;

/** Looks at every few runs of digits that stand beside each other, the most first. */
function numbers(written: string): PersonalData[] {
  const text = withoutTimes(written);
  const groups = groupsIn(text);
  const found: PersonalData[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const run = joined(groups, at);
    for (let size = run.length; size > 0; size -= 1) {
      const data = numberIn(run.slice(0, size), text);
      if (!data) continue;
      found.push(data);
      at += size - 1;
      break;
    }
  }
  return found;
}

/** What may stand between the digits of one number. */
const separator =
  /^(?:[ \u00A0]{1,2}|[ \u00A0]?[-\u2010-\u2013/][ \u00A0]?|[.+]|\(|\) ?|[ \u00A0-]\(|\(0\))$/;

function groupsIn(text: string): Group[] {
  let last = 0;
  return matches(text, /\d+/g).map(({ start, match }) => {
    const between = text.slice(last, start);
    const before = separator.test(between) ? between : null;
    last = start + match.length;
    return { start, end: last, digits: match, before };
  });
}

function joined(groups: readonly Group[], from: number): Group[] {
  const run = groups.slice(from, from + mostGroups);
  const end = run.findIndex(({ before }, index) => index > 0 && before === null);
  return end === -1 ? run : run.slice(0, end);
}

function numberIn(run: readonly Group[], text: string): PersonalData | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || isPartOfWord(text, first.start, last.end)) return undefined;
  const kind = kindOf(run, text[first.start - 1] ?? '');
  if (!kind) return undefined;
  const opening = /(?:\+|\(\+?|\+\()$/.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[0] ?? '';
  return { kind, start: first.start - (kind === 'phone' ? opening.length : 0), end: last.end };
}

/** `A1001` and `2nd` are no numbers of anybody. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[\p{L}_]/u.test(text[start - 1] ?? '') || /[\p{L}_]/u.test(text[end] ?? '');
}

function kindOf(run: readonly Group[], before: string): PersonalDataKind | undefined {
  const digits = run.map((group) => group.digits).join('');
  if (digits.length < 8 || digits.length > 19) return undefined;
  if (isCard(run, digits)) return 'card';
  if (isPersonalNumber(run, digits)) return 'personal-number';
  return isPhone(run, { digits, before }) ? 'phone' : undefined;
}

/** First digits of the cards that are in use: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
const issuers = /^(?:4|5[0-8]|2[2-7]|3[0-8]|6)/;

function isCard(run: readonly Group[], digits: string): boolean {
  if (digits.length < 13 || !issuers.test(digits) || !luhn(digits)) return false;
  const shape = run.map((group) => group.digits.length).join();
  return (
    /^(?:1[3-9]|4,4,4,4(?:,3)?|4,6,[45])$/.test(shape) &&
    run.slice(1).every(({ before }) => /^[ \u00A0-]{1,3}$/.test(before ?? ''))
  );
}

/** Both forms of Skatteverket: with and without a century; the day of a coordination number is 60 more. */
function isPersonalNumber(run: readonly Group[], digits: string): boolean {
  const shape = run.map((group) => group.digits.length).join();
  if (
    !/^(?:1[02]|[68],4)$/.test(shape) ||
    !/^[ \u00A0]?[ \u00A0+\-\u2010-\u2013]?[ \u00A0]?$/.test(run[1]?.before ?? '')
  )
    return false;
  const [, century = '', year = '', month = '', day = ''] =
    /^(18|19|20)?(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits) ?? [];
  return (
    year !== '' &&
    isDay({ year: Number(`${century || '20'}${year}`), month: Number(month), day: Number(day) % 60 || 60 }) &&
    luhn(digits.slice(-10))
  );
}

function isDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isPhone(run: readonly Group[], { digits, before }: { digits: string; before: string }): boolean {
  const shape = run.map((group) => group.digits.length).join();
  if (before === '+' || /^00[1-9]/.test(digits)) return digits.length >= 8 && digits.length <= 16;
  if (/^467\d{8}$/.test(digits)) return true;
  if (/^0[1-9]/.test(digits) && (run[0]?.digits.length ?? 0) > 1)
    return digits.length >= 8 && digits.length <= 11;
  return /^(?:1,)?3,3,4$/.test(shape);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

function matches(text: string, pattern: RegExp): { start: number; match: string }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, match }));
}
