import type { Words } from './words.js';

/** A number as the language writes it: Persian has digits of its own. */
export function inDigits(value: number, { lang }: Words): string {
  return value.toLocaleString(lang);
}
