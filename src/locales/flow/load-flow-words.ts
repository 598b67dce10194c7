import type { FlowWords } from '../../survey/words.js';
import { languageFile } from '../language-file.js';
import en from './en.js';

/** The flow words of a language; English if there is no such file, or if it cannot be fetched. */
export async function loadFlowWords(lang: string): Promise<FlowWords> {
  return (await languageFile(lang, 'flow')) ?? en;
}
