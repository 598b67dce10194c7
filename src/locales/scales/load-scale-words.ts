import type { ScaleWords } from '../../survey/words.js';
import { languageFile } from '../language-file.js';
import en from './en.js';

/** The scale words of a language; English if there is no such file, or if it cannot be fetched. */
export async function loadScaleWords(lang: string): Promise<ScaleWords> {
  return (await languageFile(lang, 'scales')) ?? en;
}
