import type { MoreWords } from '../../survey/words.js';
import en from './en.js';

const further: Readonly<Record<string, () => Promise<{ default: MoreWords }>>> = {
  ar: () => import('./ar.js'),
  sv: () => import('./sv.js'),
};

/** The further words of a language; English if there is no such file, or if it cannot be fetched. */
export async function loadMoreWords(lang: string): Promise<MoreWords> {
  return (
    further[lang]?.().then(
      (module) => module.default,
      () => en,
    ) ?? en
  );
}
