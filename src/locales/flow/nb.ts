import type { FlowWords } from '../../survey/words.js';

/** Norwegian Bokmål. */
export default {
  progress: 'Trinn {n} av {of}',
  resumed: 'Du kan fortsette der du slapp.',
  startOver: 'Begynn på nytt',
  never: 'Ikke spør meg igjen',
  personal: 'Dette ligner {what}. Ikke skriv personopplysninger.',
  personalEmail: 'en e-postadresse',
  personalPhone: 'et telefonnummer',
  personalNumber: 'et fødselsnummer',
  personalCard: 'et kortnummer',
  personalIban: 'et kontonummer',
  receipt: 'Din kvitteringskode: {code}',
  receiptHelp: 'Med den kan du se hva som skjedde med svaret ditt, trekke det tilbake eller slette det.',
  updates: 'Dere sa det, vi gjorde det',
  kioskStart: 'Trykk for å begynne',
  stillThere: 'Er du her fortsatt?',
  goOn: 'Fortsett',
} satisfies FlowWords;
