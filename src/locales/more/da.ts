import type { MoreWords } from '../../survey/words.js';

/** Danish. */
export default {
  unknown: 'Vælg et af de viste svar.',
  badEmail: 'Skriv en adresse som navn@example.com.',
  consentNeeded: 'Sæt kryds i feltet, så vi må kontakte dig, eller tøm feltet.',
  contactNeeded: 'Skriv, hvordan vi kan kontakte dig, eller fjern krydset.',
  tell: 'Fortæl gerne mere',
  email: 'E-mail',
  phone: 'Telefon',
  name: 'Navn',
  consent: 'I må gerne kontakte mig om denne besked.',
  privacy: 'Sådan behandler vi personoplysninger',
  agreementNeeded: 'Sæt kryds i feltet for at fortsætte.',
  tooFew: 'Vælg nogle flere.',
  tooMany: 'Vælg færre.',
  rowsNeeded: 'Svar i hver række.',
  badNumber: 'Skriv et tal, for eksempel 12.',
  badDate: 'Skriv en dato, for eksempel 2026-01-31.',
  outOfRange: 'Vælg en værdi inden for grænserne.',
} satisfies MoreWords;
