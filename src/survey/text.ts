import { bestLanguage } from './best-language.js';
import type { Text } from './types.js';

/** The words of a text in the language that suits best, else in English, else the first. */
export function inLanguage(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  const known = Object.keys(text);
  return text[bestLanguage([lang, 'en'], known) ?? known[0] ?? ''] ?? '';
}

/**
 * Fills `{name}` with the value of that name, and `{name|instead}` with `instead` where there is none;
 * a name without either stays as it is. Names are those of `context`, and of `answersInWords`:
 * `{answer:score}`. Text only, never HTML; what is filled in is not filled in turn.
 */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{([\w:.-]+)(?:\|([^}]*))?\}/g, (whole, name: string, instead?: string) =>
    String((Object.hasOwn(values, name) ? values[name] : undefined) || (instead ?? whole)),
  );
}
