import { loadFlowWords } from '../locales/flow/load-flow-words.js';
import type { FlowWords } from '../survey/words.js';

/** The words of the loop in the language of an element, with what the page words differently. English where they cannot be fetched. */
export async function loopWords(element: Element, lang: string): Promise<FlowWords> {
  return { ...(await loadFlowWords(lang)), ...Object(Reflect.get(element, 'wording')) };
}
