import type { FlowWords } from '../../survey/words.js';

/** Swedish. */
export default {
  progress: 'Steg {n} av {of}',
  resumed: 'Du kan fortsätta där du slutade.',
  startOver: 'Börja om',
  never: 'Fråga mig inte igen',
  personal: 'Det här ser ut som {what}. Skriv inga personuppgifter.',
  personalEmail: 'en e-postadress',
  personalPhone: 'ett telefonnummer',
  personalNumber: 'ett personnummer',
  personalCard: 'ett kortnummer',
  personalIban: 'ett kontonummer',
  receipt: 'Din kvittokod: {code}',
  receiptHelp: 'Med den kan du se vad som hände med ditt svar, ta tillbaka det eller radera det.',
  updates: 'Ni sa, vi gjorde',
  kioskStart: 'Tryck för att börja',
  stillThere: 'Är du kvar?',
  goOn: 'Fortsätt',
} satisfies FlowWords;
