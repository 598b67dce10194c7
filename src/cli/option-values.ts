import { InvalidArgumentError } from 'commander';
import { limits } from '../wire/limits.js';

/** A port. Throws what commander tells the user. */
export function port(text: string): number {
  const number = wholeNumber(text);
  if (number !== undefined && number <= 65_535) return number;
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.');
}

/** Items that one address may send a minute: none, or enough for a batch. */
export function itemsPerMinute(text: string): number {
  const number = wholeNumber(text);
  if (number === 0 || (number !== undefined && number >= limits.batch)) return number;
  throw new InvalidArgumentError(`It is 0 for no limit, or a whole number from ${limits.batch} up.`);
}

/** How many responses a group must have to be shown. */
export function hideUnder(text: string): number {
  const number = wholeNumber(text);
  if (number !== undefined && number >= 1) return number;
  throw new InvalidArgumentError('It is a whole number from 1 up; 1 shows every group.');
}

/** A time zone that there is. */
export function timeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Name a time zone of the IANA database, such as Europe/Stockholm.');
  }
}

/** Origins with commas between, or `*`. */
export function origins(text: string): '*' | string[] {
  const list = text
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  return list.includes('*') || list.length === 0 ? '*' : list.map(originOf);
}

/** An address that a link may lead to. */
export function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('Write it in full, like https://shop.example/privacy.');
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function originOf(text: string): string {
  if (text === 'null') return text;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new InvalidArgumentError(`"${text}" is no origin: write it like https://shop.example.`);
}
