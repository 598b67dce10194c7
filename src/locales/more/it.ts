import type { MoreWords } from '../../survey/words.js';

/** Italian. */
export default {
  unknown: 'Scegli una delle risposte mostrate.',
  badEmail: 'Scrivi un indirizzo come nome@example.com.',
  consentNeeded: 'Spunta la casella perché possiamo contattarti, oppure svuota il campo.',
  contactNeeded: 'Scrivi come possiamo contattarti, oppure togli la spunta.',
  tell: 'Raccontaci di più',
  email: 'E-mail',
  phone: 'Telefono',
  name: 'Nome',
  consent: 'Potete contattarmi in merito a questo messaggio.',
  privacy: 'Come trattiamo i dati personali',
  agreementNeeded: 'Spunta la casella per continuare.',
  tooFew: 'Scegline altre.',
  tooMany: 'Scegline di meno.',
  rowsNeeded: 'Rispondi a ogni riga.',
  badNumber: 'Scrivi un numero, per esempio 12.',
  badDate: 'Scrivi una data, per esempio 2026-01-31.',
  outOfRange: 'Scegli un valore entro i limiti.',
} satisfies MoreWords;
