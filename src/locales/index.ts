import type { Words } from '../survey/words.js';
import ar from './ar.js';
import en from './en.js';
import sv from './sv.js';

/** All languages at once, for servers and tools. Pages use `loadWords`, which fetches one. */
export const locales: Readonly<Record<string, Words>> = { ar, en, sv };
