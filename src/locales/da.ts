import type { CoreWords } from '../survey/words.js';

/** Danish. */
export default {
  lang: 'da',
  dir: 'ltr',
  send: 'Send',
  next: 'Gem og fortsæt',
  back: 'Tilbage',
  close: 'Luk',
  optional: 'valgfrit',
  thanks: 'Tak for dit svar.',
  keptOffline: 'Det er gemt på denne enhed og bliver sendt, når du er online.',
  failed: 'Vi kunne ikke gemme dit svar. Det er her stadig.',
  rejected: 'Webstedet kunne ikke modtage dit svar. Det er her stadig.',
  retry: 'Prøv igen',
  left: '{n} tegn tilbage',
  noPersonal: 'Skriv ikke personlige oplysninger.',
  needed: 'Vælg eller skriv et svar.',
  tooLong: 'Gør svaret kortere.',
  nps: {
    title: 'Hvor sandsynligt er det, at du vil anbefale {brand|os} til en ven eller kollega?',
    low: 'Slet ikke sandsynligt',
    high: 'Yderst sandsynligt',
    detractor: 'Hvad skuffede dig mest?',
    passive: 'Hvad kunne have gjort det bedre?',
    promoter: 'Hvad er du mest glad for?',
  },
} satisfies CoreWords;
