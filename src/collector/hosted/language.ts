import { locales } from '../../locales/index.js';
import { bestLanguage } from '../../survey/best-language.js';
import type { Words } from '../../survey/words.js';

/** The words that suit best: what the link says, then what the browser prefers; English if none. */
export function wordsFor(lang: string | undefined, acceptLanguage: string | undefined): Required<Words> {
  const wanted = [lang ?? '', ...preferred(acceptLanguage ?? '')];
  const words = locales[bestLanguage(wanted, Object.keys(locales)) ?? 'en'];
  if (!words) throw new Error('There are no words in English.');
  return words;
}

/** The languages of an `Accept-Language` header, best first (RFC 9110 §12.5.4). */
function preferred(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(/;\s*q=/);
      return { tag, quality: quality === '' ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
