import type { Words } from '../survey/words.js';
import ar from './ar.js';
import en from './en.js';
import moreAr from './more/ar.js';
import moreEn from './more/en.js';
import moreSv from './more/sv.js';
import sv from './sv.js';

/** All words of all languages at once, for servers and tools. Pages fetch one language. */
export const locales: Readonly<Record<string, Required<Words>>> = {
  ar: { ...ar, ...moreAr },
  en: { ...en, ...moreEn },
  sv: { ...sv, ...moreSv },
};
