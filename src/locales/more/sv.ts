import type { MoreWords } from '../../survey/words.js';

/** Swedish. */
export default {
  unknown: 'Välj ett av svaren som visas.',
  badEmail: 'Skriv en adress som namn@exempel.se.',
  consentNeeded: 'Kryssa i rutan så att vi får kontakta dig, eller töm fältet.',
  contactNeeded: 'Skriv hur vi når dig, eller kryssa ur rutan.',
  tell: 'Berätta gärna',
  email: 'E-post',
  phone: 'Telefon',
  name: 'Namn',
  consent: 'Ni får kontakta mig om det här meddelandet.',
  privacy: 'Så hanterar vi personuppgifter',
  agreementNeeded: 'Kryssa i rutan för att gå vidare.',
  tooFew: 'Välj några till.',
  tooMany: 'Välj färre.',
  rowsNeeded: 'Svara på varje rad.',
  badNumber: 'Skriv ett tal, till exempel 12.',
  badDate: 'Skriv en dag, till exempel 2026-01-31.',
  outOfRange: 'Välj ett värde inom gränserna.',
} satisfies MoreWords;
