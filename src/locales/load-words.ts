import { bestLanguage } from '../survey/best-language.js';
import type { CoreWords } from '../survey/words.js';
import en from './en.js';
import { languageFile, languages } from './language-file.js';

/**
 * The words of the language that suits best; English, which needs no file, if none does. Never rejects: a
 * file that cannot be fetched falls back to English.
 */
export async function loadWords(wanted: readonly string[]): Promise<CoreWords> {
  return (await languageFile(bestLanguage(wanted, languages) ?? 'en', 'core')) ?? en;
}
