import type { FlowWords } from '../../survey/words.js';

/** German. */
export default {
  progress: 'Schritt {n} von {of}',
  resumed: 'Sie können dort weitermachen, wo Sie aufgehört haben.',
  startOver: 'Neu beginnen',
  never: 'Nicht mehr fragen',
  personal: 'Das sieht nach {what} aus. Bitte geben Sie keine persönlichen Daten an.',
  personalEmail: 'einer E-Mail-Adresse',
  personalPhone: 'einer Telefonnummer',
  personalNumber: 'einer Ausweisnummer',
  personalCard: 'einer Kartennummer',
  personalIban: 'einer Kontonummer',
  receipt: 'Ihr Belegcode: {code}',
  receiptHelp: 'Damit können Sie sehen, was aus Ihrer Antwort wurde, sie zurückziehen oder löschen.',
  updates: 'Ihr Wunsch, unsere Tat',
  kioskStart: 'Zum Starten tippen',
  stillThere: 'Sind Sie noch da?',
  goOn: 'Weiter',
} satisfies FlowWords;
