import type { CoreWords } from '../survey/words.js';

/** Norwegian Bokmål. */
export default {
  lang: 'nb',
  dir: 'ltr',
  send: 'Send',
  next: 'Lagre og fortsett',
  back: 'Tilbake',
  close: 'Lukk',
  optional: 'valgfritt',
  thanks: 'Takk for svaret.',
  keptOffline: 'Det er lagret på denne enheten og blir sendt når du er på nett.',
  failed: 'Vi kunne ikke lagre svaret ditt. Det er fortsatt her.',
  rejected: 'Nettstedet kunne ikke ta imot svaret ditt. Det er fortsatt her.',
  retry: 'Prøv igjen',
  left: '{n} tegn igjen',
  noPersonal: 'Ikke skriv personopplysninger.',
  needed: 'Velg eller skriv et svar.',
  tooLong: 'Gjør svaret kortere.',
  nps: {
    title: 'Hvor sannsynlig er det at du vil anbefale {brand|oss} til en venn eller kollega?',
    low: 'Ikke sannsynlig i det hele tatt',
    high: 'Svært sannsynlig',
    detractor: 'Hva skuffet deg mest?',
    passive: 'Hva kunne ha gjort det bedre?',
    promoter: 'Hva liker du best?',
  },
} satisfies CoreWords;
