import { en } from './en.js';
import { sv } from './sv.js';
import type { DoctorWords } from './types.js';

/** The doctor's words in Swedish where the page or the browser speaks it, else in English. */
export function wordsFor(languages: readonly string[]): DoctorWords {
  const first = languages.find((lang) => /^(sv|en)\b/i.test(lang));
  return first?.toLowerCase().startsWith('sv') ? sv : en;
}

export type { DoctorWords } from './types.js';
