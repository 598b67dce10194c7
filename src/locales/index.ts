import type { Words } from '../survey/words.js';
import ar from './ar.js';
import en from './en.js';
import moreAr from './more/ar.js';
import moreEn from './more/en.js';
import moreSv from './more/sv.js';
import scalesAr from './scales/ar.js';
import scalesEn from './scales/en.js';
import scalesSv from './scales/sv.js';
import sv from './sv.js';

/** All words of all languages at once, for servers and tools. Pages fetch one language. */
export const locales: Readonly<Record<string, Required<Words>>> = {
  ar: { ...ar, ...moreAr, ...scalesAr },
  en: { ...en, ...moreEn, ...scalesEn },
  sv: { ...sv, ...moreSv, ...scalesSv },
};
