import type { Words } from './words.js';

/**
 * A number below a thousand as the language writes it: Persian has digits of its own. Most languages are spared
 * what formats numbers, whose first use takes a slow phone a tenth of a second.
 */
export function inDigits(value: number, { lang }: Pick<Words, 'lang'>): string {
  return /ar|fa/.test(lang) ? value.toLocaleString(lang) : `${value}`;
}
