import type { CoreWords } from '../survey/words.js';

/** Italian. */
export default {
  lang: 'it',
  dir: 'ltr',
  send: 'Invia',
  next: 'Salva e continua',
  back: 'Indietro',
  close: 'Chiudi',
  optional: 'facoltativo',
  thanks: 'Grazie per la tua risposta.',
  keptOffline: 'È salvata su questo dispositivo e sarà inviata quando sarai online.',
  failed: 'Non è stato possibile salvare la tua risposta. È ancora qui.',
  rejected: 'Il sito non ha potuto accettare la tua risposta. È ancora qui.',
  retry: 'Riprova',
  left: 'Caratteri rimanenti: {n}',
  noPersonal: 'Non inserire dati personali.',
  needed: 'Scegli o scrivi una risposta.',
  tooLong: 'Accorcia la risposta.',
  nps: {
    title: 'Con quale probabilità consiglieresti {brand|la nostra azienda} a un amico o a un collega?',
    low: 'Per niente probabile',
    high: 'Estremamente probabile',
    detractor: 'Che cosa ti ha deluso di più?',
    passive: 'Che cosa avremmo potuto fare meglio?',
    promoter: 'Che cosa ti piace di più?',
  },
} satisfies CoreWords;
