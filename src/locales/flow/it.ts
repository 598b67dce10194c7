import type { FlowWords } from '../../survey/words.js';

/** Italian. */
export default {
  progress: 'Passo {n} di {of}',
  resumed: 'Puoi riprendere da dove avevi lasciato.',
  startOver: 'Ricomincia',
  never: 'Non chiedermelo più',
  personal: 'Sembra {what}. Non inserire dati personali.',
  personalEmail: 'un indirizzo e-mail',
  personalPhone: 'un numero di telefono',
  personalNumber: 'un codice fiscale',
  personalCard: 'un numero di carta',
  personalIban: 'un numero di conto',
  receipt: 'Il tuo codice di ricevuta: {code}',
  receiptHelp: 'Con questo codice puoi vedere che ne è stato della tua risposta, ritirarla o cancellarla.',
  updates: 'Voi l’avete detto, noi l’abbiamo fatto',
  kioskStart: 'Tocca per iniziare',
  stillThere: 'Ci sei ancora?',
  goOn: 'Continua',
} satisfies FlowWords;
