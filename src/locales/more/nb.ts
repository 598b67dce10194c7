import type { MoreWords } from '../../survey/words.js';

/** Norwegian Bokmål. */
export default {
  unknown: 'Velg et av svarene som vises.',
  badEmail: 'Skriv en adresse som navn@example.com.',
  consentNeeded: 'Kryss av i ruten så vi kan kontakte deg, eller tøm feltet.',
  contactNeeded: 'Skriv hvordan vi kan nå deg, eller fjern avkryssingen.',
  tell: 'Fortell gjerne mer',
  email: 'E-post',
  phone: 'Telefon',
  name: 'Navn',
  consent: 'Dere kan kontakte meg om denne meldingen.',
  privacy: 'Slik behandler vi personopplysninger',
  agreementNeeded: 'Kryss av i ruten for å gå videre.',
  tooFew: 'Velg noen flere.',
  tooMany: 'Velg færre.',
  rowsNeeded: 'Svar på hver rad.',
  badNumber: 'Skriv et tall, for eksempel 12.',
  badDate: 'Skriv en dato, for eksempel 2026-01-31.',
  outOfRange: 'Velg en verdi innenfor grensene.',
} satisfies MoreWords;
