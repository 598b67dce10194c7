import type { WordGroups } from '../survey/words.js';

/** The languages with words of their own. */
export const languages: readonly string[] =
  'en ar cs da de el es fa fi fo fr he hu is it ja ko nb nl nn pl pt ro ru sv tr uk zh zh-hant'.split(' ');

/**
 * One group of words of a language; undefined where there is no such file or where it cannot be fetched,
 * and for English, which comes with whoever asks. The table is fetched with the first language, so that
 * it costs nothing in English; our own scripts need none, because they name the files themselves.
 */
export function languageFile<G extends keyof WordGroups>(
  lang: string,
  group: G,
): Promise<WordGroups[G] | undefined> | undefined {
  return lang === 'en'
    ? undefined
    : import('./files.js')
        .then(({ files }) => files[lang]?.[group]().then((module) => module.default))
        .catch(() => undefined); // The network is down.
}
