/**
 * A text without dates and hours, such as 2026-01-31, 31.01.2026, 08.30-17.00 and 0830-1700: they are nobody's
 * number, nor part of one. Lines end in their place, so that all else stays where it is. Pure.
 */
export function withoutTimes(text: string): string {
  const blank = (time: string): string => '\n'.repeat(time.length);
  return text.replace(day, blank).replace(hours, blank).replace(hoursTogether, blank);
}

const day = /(?<!\d)(?:(?:19|20)\d\d([./-])[01]?\d\1[0-3]?\d|[0-3]?\d([./-])[0-3]?\d\2(?:19|20)\d\d)(?!\d)/g;
const hours = /(?<!\d)(?:[01]?\d|2[0-4])\.[0-5]\d ?[-\u2010-\u2013] ?(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)/g;
/** Not where more digits follow, as in 0910-1234 56. */
const hoursTogether =
  /(?<!\d|\d-)(?:[01]\d|2[0-4])[0-5]\d ?[-\u2010-\u2013] ?(?:[01]\d|2[0-4])[0-5]\d(?!\d|-\d|[ \u00A0]\d{2,3}(?!\d))/g;
