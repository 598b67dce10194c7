import type { MoreWords } from '../../survey/words.js';

/** Norwegian Nynorsk. */
export default {
  unknown: 'Vel eitt av svara som er viste.',
  badEmail: 'Skriv ei adresse som namn@example.com.',
  consentNeeded: 'Kryss av i ruta så vi kan kontakte deg, eller tøm feltet.',
  contactNeeded: 'Skriv korleis vi kan nå deg, eller fjern avkryssinga.',
  tell: 'Fortel gjerne meir',
  email: 'E-post',
  phone: 'Telefon',
  name: 'Namn',
  consent: 'De kan kontakte meg om denne meldinga.',
  privacy: 'Slik handsamar vi personopplysningar',
  agreementNeeded: 'Kryss av i ruta for å gå vidare.',
  tooFew: 'Vel nokre fleire.',
  tooMany: 'Vel færre.',
  rowsNeeded: 'Svar på kvar rad.',
  badNumber: 'Skriv eit tal, til dømes 12.',
  badDate: 'Skriv ein dato, til dømes 2026-01-31.',
  outOfRange: 'Vel ein verdi innanfor grensene.',
} satisfies MoreWords;
