import { locales } from '../../locales/index.js';
import type { Words } from '../../survey/words.js';

/** The words of the first language that there is: what the link says, then what the browser prefers; English if none. */
export function wordsFor(lang: string | undefined, acceptLanguage: string | undefined): Required<Words> {
  for (const tag of [lang ?? '', ...preferred(acceptLanguage ?? '')]) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    const words = Object.hasOwn(locales, base) ? locales[base] : undefined;
    if (words) return words;
  }
  return english();
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

function english(): Required<Words> {
  const { en } = locales;
  if (!en) throw new Error('There are no words in English.');
  return en;
}
