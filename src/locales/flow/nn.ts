import type { FlowWords } from '../../survey/words.js';

/** Norwegian Nynorsk. */
export default {
  progress: 'Steg {n} av {of}',
  resumed: 'Du kan halde fram der du slapp.',
  startOver: 'Start på nytt',
  never: 'Ikkje spør meg igjen',
  personal: 'Dette liknar {what}. Ikkje skriv personopplysningar.',
  personalEmail: 'ei e-postadresse',
  personalPhone: 'eit telefonnummer',
  personalNumber: 'eit fødselsnummer',
  personalCard: 'eit kortnummer',
  personalIban: 'eit kontonummer',
  receipt: 'Kvitteringskoden din: {code}',
  receiptHelp: 'Med han kan du sjå kva som skjedde med svaret ditt, trekkje det tilbake eller slette det.',
  updates: 'De sa det, vi gjorde det',
  kioskStart: 'Trykk for å starte',
  stillThere: 'Er du her framleis?',
  goOn: 'Hald fram',
} satisfies FlowWords;
