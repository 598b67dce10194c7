import type { Words } from '../survey/words.js';
import { languageFile } from './language-file.js';
import { usual as more } from './more/en.js';
import { usual as scales } from './scales/en.js';

/**
 * The words of all kinds and of surveys of several pages in a language. English where a file cannot be
 * fetched, as far as the common kinds go: what is used seldom brings its own.
 */
export async function loadUsualWords(lang: string): Promise<Partial<Words>> {
  const groups = (['more', 'scales', 'flow'] as const).map(async (group) => languageFile(lang, group));
  return Object.assign({}, more, scales, ...(await Promise.all(groups)));
}
