import type { MoreWords } from '../../survey/words.js';
import { languageFile } from '../language-file.js';
import en from './en.js';

/** The further words of a language; English if there is no such file, or if it cannot be fetched. */
export async function loadMoreWords(lang: string): Promise<MoreWords> {
  return (await languageFile(lang, 'more')) ?? en;
}
