import type { CoreWords } from '../survey/words.js';

/** Norwegian Nynorsk. */
export default {
  lang: 'nn',
  dir: 'ltr',
  send: 'Send',
  next: 'Lagre og hald fram',
  back: 'Tilbake',
  close: 'Lukk',
  optional: 'valfritt',
  thanks: 'Takk for svaret.',
  keptOffline: 'Det er lagra på denne eininga og blir sendt når du er på nett.',
  failed: 'Vi kunne ikkje lagre svaret ditt. Det er framleis her.',
  rejected: 'Nettstaden kunne ikkje ta imot svaret ditt. Det er framleis her.',
  retry: 'Prøv igjen',
  left: '{n} teikn att',
  noPersonal: 'Ikkje skriv personopplysningar.',
  needed: 'Vel eller skriv eit svar.',
  tooLong: 'Gjer svaret kortare.',
  nps: {
    title: 'Kor sannsynleg er det at du vil tilrå {brand|oss} til ein ven eller kollega?',
    low: 'Ikkje sannsynleg i det heile',
    high: 'Svært sannsynleg',
    detractor: 'Kva skuffa deg mest?',
    passive: 'Kva kunne ha gjort det betre?',
    promoter: 'Kva likar du best?',
  },
} satisfies CoreWords;
