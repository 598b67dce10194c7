import type { Language } from './words.js';

/** The language in the address (`?lang=sv`), else the first that the reader prefers, else English. */
export function languageFor(address: string, preferred: readonly string[]): Language {
  const asked = new URL(address).searchParams.get('lang');
  return [asked ?? '', ...preferred].map(known).find((language) => language !== null) ?? 'en';
}

/** The same address with another language in it. */
export function addressIn(language: Language, address: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
}

function known(tag: string): Language | null {
  const [code] = tag.toLowerCase().split('-');
  return code === 'sv' || code === 'en' ? code : null;
}
