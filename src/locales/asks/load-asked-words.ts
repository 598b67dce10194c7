import type { AskWords, MoreWords } from '../../survey/words.js';
import { languageFile } from '../language-file.js';
import { usual } from '../more/en.js';
import english from './en.js';

/** All that an exit poll or a feedback tab says in a language besides the core words; English where a file cannot be fetched. */
export async function loadAskedWords(lang: string): Promise<AskWords & Partial<MoreWords>> {
  const [more, asks] = await Promise.all([languageFile(lang, 'more'), languageFile(lang, 'asks')]);
  return { ...usual, ...english, ...more, ...asks };
}
