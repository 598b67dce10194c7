import type { CoreWords } from '../survey/words.js';

/** Hungarian. */
export default {
  lang: 'hu',
  dir: 'ltr',
  send: 'Küldés',
  next: 'Mentés és tovább',
  back: 'Vissza',
  close: 'Bezárás',
  optional: 'nem kötelező',
  thanks: 'Köszönjük a válaszát.',
  keptOffline: 'Elmentettük ezen az eszközön, és elküldjük, amint van internetkapcsolat.',
  failed: 'Nem sikerült menteni a válaszát. Még itt van.',
  rejected: 'A webhely nem tudta fogadni a válaszát. Még itt van.',
  retry: 'Újra',
  left: 'Még {n} karakter',
  noPersonal: 'Kérjük, ne írjon személyes adatokat.',
  needed: 'Válasszon vagy írjon választ.',
  tooLong: 'Rövidítse le a válaszát.',
  nps: {
    title:
      'Mennyire valószínű, hogy ajánlaná {brand|cégünk} szolgáltatásait egy barátjának vagy kollégájának?',
    low: 'Egyáltalán nem valószínű',
    high: 'Rendkívül valószínű',
    detractor: 'Mi okozta a legnagyobb csalódást?',
    passive: 'Mit csinálhattunk volna jobban?',
    promoter: 'Mi tetszik a legjobban?',
  },
} satisfies CoreWords;
