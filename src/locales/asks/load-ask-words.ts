import type { AskWords } from '../../survey/words.js';
import { languageFile } from '../language-file.js';
import en from './en.js';

/** What the poll and the tab ask, in a language; English if there is no such file, or if it cannot be fetched. */
export async function loadAskWords(lang: string): Promise<AskWords> {
  return (await languageFile(lang, 'asks')) ?? en;
}
