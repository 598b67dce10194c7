import type { CoreWords } from '../survey/words.js';
import en from './en.js';

/** Languages besides English are files that only their users download. */
const languages: Readonly<Record<string, () => Promise<{ default: CoreWords }>>> = {
  ar: () => import('./ar.js'),
  en: async () => ({ default: en }),
  sv: () => import('./sv.js'),
};

/**
 * The words of the first language that there is, by its base language; English if none. Never
 * rejects: a file that cannot be fetched falls back to English.
 */
export async function loadWords(wanted: readonly string[]): Promise<CoreWords> {
  try {
    const bases = wanted.map((tag) => tag.toLowerCase().replace(/-.*/, ''));
    const known = bases.find((base) => Object.hasOwn(languages, base));
    return (await languages[known ?? 'en']?.())?.default ?? en;
  } catch {
    return en; // The network is down.
  }
}
