import { findPersonalData, type PersonalDataKind } from './personal-data.js';
import { fill } from './text.js';
import type { FlowWords } from './words.js';

/** The words for each piece of personal data. */
const names = {
  email: 'personalEmail',
  phone: 'personalPhone',
  'personal-number': 'personalNumber',
  card: 'personalCard',
  iban: 'personalIban',
} as const satisfies Record<PersonalDataKind, keyof FlowWords>;

/** The words of a warning, and the language that they are in. */
export type PersonalWords = Pick<FlowWords, 'personal' | (typeof names)[PersonalDataKind]> & {
  /** BCP 47 tag. */
  readonly lang: string;
};

/** What is said of a text that holds what looks like personal data, each kind of it once; `''` where it holds none. Pure. */
export function personalWarning(text: string, words: PersonalWords): string {
  const kinds = new Set(findPersonalData(text).map(({ kind }) => kind));
  if (kinds.size === 0) return '';
  const what = Array.from(kinds, (kind) => words[names[kind]]);
  return fill(words.personal, { what: new Intl.ListFormat(words.lang).format(what) });
}
