import type { AskWords, MoreWords } from '../../survey/words.js';
import { loadMoreWords } from '../more/load-more-words.js';
import { loadAskWords } from './load-ask-words.js';

/** All that an exit poll or a feedback tab says in a language besides the core words. */
export async function loadAskedWords(lang: string): Promise<AskWords & MoreWords> {
  const [more, asks] = await Promise.all([loadMoreWords(lang), loadAskWords(lang)]);
  return { ...more, ...asks };
}
