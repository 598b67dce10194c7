import { hasGpc } from './has-gpc.js';
import type { Consent } from './types.js';

/** What a visitor may allow. */
export const purposes = ['storage', 'attribution', 'contact'] as const;

/**
 * What words such as those of an attribute `consent` say: `storage no-contact` allows the first and denies the
 * other. What means nothing is reported; the word `tcf` says that a consent dialog is followed.
 */
export function consentIn(text: string): Consent {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  reportUnknown(words.map((word) => word.replace(/^no-|^tcf$/, '')).filter(Boolean));
  return Object.fromEntries(
    purposes.flatMap((purpose) => {
      if (words.includes(`no-${purpose}`)) return [[purpose, false]];
      return words.includes(purpose) ? [[purpose, true]] : [];
    }),
  );
}

/** The words of an attribute `consent`, changed by what is known. Global Privacy Control denies attribution, whoever allows it. */
export function withConsent(text: string, known: Consent): string {
  const words = text.split(/\s+/).filter(Boolean);
  const all = hasGpc() ? { ...known, attribution: false } : known;
  const said = purposes.filter((purpose) => purpose in all);
  const kept = words.filter((word) => !said.some((each) => each === word.replace(/^no-/i, '').toLowerCase()));
  const added = said.flatMap((purpose) => {
    const allowed = all[purpose];
    return allowed === undefined ? [] : [allowed ? purpose : `no-${purpose}`];
  });
  return [...kept, ...added].join(' ');
}

/** Tells the page's developer of what is no purpose. */
export function reportUnknown(names: readonly string[]): void {
  for (const name of names)
    if (!purposes.some((purpose) => purpose === name))
      console.warn(`Kundresa: consent knows no “${name}”. There are storage, attribution and contact.`);
}
