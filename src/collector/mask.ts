import { findPersonalData, type PersonalDataKind } from '../survey/personal-data.js';
import type { Answer } from '../wire/types.js';

/** What stands in the place of what was masked. */
export const masks: Readonly<Record<PersonalDataKind, string>> = {
  email: '[email]',
  phone: '[phone]',
  'personal-number': '[personal number]',
  card: '[card]',
  iban: '[iban]',
};

/** A text as others may read it: personal data that shows by its form is replaced by what it was. Pure. */
export function masked(text: string): string {
  let from = 0;
  const parts: string[] = [];
  for (const { kind, start, end } of findPersonalData(text)) {
    parts.push(text.slice(from, start), masks[kind]);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** An answer as others may read it: free text is masked. A contact, which was left to be used, is not. Pure. */
export function maskedAnswer(answer: Answer): Answer {
  const { kind, value, other } = answer;
  const isFree = kind === 'text' || !known.has(kind);
  return {
    ...answer,
    ...(isFree && typeof value === 'string' ? { value: masked(value) } : {}),
    ...(other === undefined ? {} : { other: masked(other) }),
  };
}

/** Kinds whose values are chosen, not typed. Of others, such as kinds to come, nobody knows. */
const known = new Set([
  'nps',
  'csat',
  'csat4',
  'ces',
  'agree',
  'stars',
  'thumbs',
  'yes-no',
  'choice',
  'choices',
  'rank',
  'matrix',
  'number',
  'date',
  'contact',
  'consent',
  'info',
  'link',
]);
