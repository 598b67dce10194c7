import { fill, inLanguage } from '../survey/text.js';
import type { Text } from '../survey/types.js';
import type { PageForm } from './page-form.js';

/**
 * What turns a text of a survey into words on screen: in the language shown, its names filled in from
 * the context and, where the source knows how, from earlier answers. Text, never HTML.
 */
export function sayIn({ run, words, source }: PageForm): (text: Text) => string {
  const values = { ...run.state.context, ...source.said?.(run, words) };
  return (text) => fill(inLanguage(text, words.lang), values);
}
