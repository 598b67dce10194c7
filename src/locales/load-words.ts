import type { Words } from '../survey/words.js';
import en from './en.js';

/** Languages besides English, each a file that only its users download. */
const further: Readonly<Record<string, () => Promise<{ default: Words }>>> = {
  ar: () => import('./ar.js'),
  sv: () => import('./sv.js'),
};

/**
 * The words of the first language that there is: exact tag, then base language; English if none.
 * Never rejects: a file that cannot be fetched falls back to English.
 */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'en') return en;
    const load = further[base];
    if (load)
      return load().then(
        (module) => module.default,
        () => en,
      );
  }
  return en;
}
