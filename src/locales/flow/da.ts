import type { FlowWords } from '../../survey/words.js';

/** Danish. */
export default {
  progress: 'Trin {n} af {of}',
  resumed: 'Du kan fortsætte, hvor du slap.',
  startOver: 'Start forfra',
  never: 'Spørg mig ikke igen',
  personal: 'Det ligner {what}. Skriv ikke personlige oplysninger.',
  personalEmail: 'en e-mailadresse',
  personalPhone: 'et telefonnummer',
  personalNumber: 'et cpr-nummer',
  personalCard: 'et kortnummer',
  personalIban: 'et kontonummer',
  receipt: 'Din kvitteringskode: {code}',
  receiptHelp: 'Med den kan du se, hvad der er sket med dit svar, trække det tilbage eller slette det.',
  updates: 'I sagde det, vi gjorde det',
  kioskStart: 'Tryk for at begynde',
  stillThere: 'Er du her stadig?',
  goOn: 'Fortsæt',
} satisfies FlowWords;
