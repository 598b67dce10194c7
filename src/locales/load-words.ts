import type { CoreWords } from '../survey/words.js';
import en from './en.js';

/** Languages besides English, each a file that only its users download. */
const further: Readonly<Record<string, () => Promise<{ default: CoreWords }>>> = {
  ar: () => import('./ar.js'),
  sv: () => import('./sv.js'),
};

/**
 * The words of the first language that there is, by its base language; English if none. Never
 * rejects: a file that cannot be fetched falls back to English.
 */
export async function loadWords(wanted: readonly string[]): Promise<CoreWords> {
  for (const tag of wanted) {
    const base = tag.slice(0, 2).toLowerCase();
    if (base === 'en') break;
    const load = /^..(-|$)/.test(tag) && further[base];
    if (load)
      return load().then(
        (module) => module.default,
        () => en,
      );
  }
  return en;
}
