import type { ScaleWords } from '../../survey/words.js';
import en from './en.js';

const further: Readonly<Record<string, () => Promise<{ default: ScaleWords }>>> = {
  ar: () => import('./ar.js'),
  sv: () => import('./sv.js'),
};

/** The scale words of a language; English if there is no such file, or if it cannot be fetched. */
export async function loadScaleWords(lang: string): Promise<ScaleWords> {
  return (
    further[lang]?.().then(
      (module) => module.default,
      () => en,
    ) ?? en
  );
}
