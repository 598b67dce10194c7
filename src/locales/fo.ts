import type { CoreWords } from '../survey/words.js';

/** Faroese. */
export default {
  lang: 'fo',
  dir: 'ltr',
  send: 'Send',
  next: 'Goym og halt fram',
  back: 'Aftur',
  close: 'Lat aftur',
  optional: 'sjálvboðið',
  thanks: 'Takk fyri svarið.',
  keptOffline: 'Tað er goymt á hesi eindini og verður sent, tá ið tú ert á netinum.',
  failed: 'Vit kundu ikki goyma svarið. Tað er her enn.',
  rejected: 'Heimasíðan kundi ikki taka ímóti svarinum. Tað er her enn.',
  retry: 'Royn aftur',
  left: 'Tekn eftir: {n}',
  noPersonal: 'Skriva ikki persónligar upplýsingar.',
  needed: 'Vel ella skriva eitt svar.',
  tooLong: 'Stytt svarið.',
  nps: {
    title: 'Hvussu sannlíkt er tað, at tú vildi viðmælt {brand|okkum} fyri einum vini ella starvsfelaga?',
    low: 'Als ikki sannlíkt',
    high: 'Ógvuliga sannlíkt',
    detractor: 'Hvat var størsta vónbrotið?',
    passive: 'Hvat kundi gjørt tað betri?',
    promoter: 'Hvat dámar tær best?',
  },
} satisfies CoreWords;
