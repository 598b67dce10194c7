import type { Choice } from '../choice.js';
import type { SnippetOptions } from './snippet-for.js';

/** What the link says that leads to a survey's page, in the survey's language where it is one of these. */
export function linkText({ language }: Choice, options: SnippetOptions): string {
  const [code = ''] = (language || options.language).toLowerCase().split('-');
  return Object.hasOwn(texts, code) ? (texts[code] ?? english) : english;
}

const english = 'Tell us what you think';

const texts: Readonly<Record<string, string>> = {
  sv: 'Berätta vad du tycker',
  da: 'Fortæl os, hvad du synes',
  nb: 'Fortell oss hva du synes',
  fi: 'Kerro mielipiteesi',
  de: 'Sagen Sie uns Ihre Meinung',
  fr: 'Donnez-nous votre avis',
  es: 'Danos tu opinión',
};
