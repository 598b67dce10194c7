import type { KioskWords } from '../../survey/kiosk-page.js';

/** Norwegian Nynorsk. */
export default {
  name: 'Norsk nynorsk',
  next: 'Neste',
  skip: 'Hopp over',
  notSaved: 'Vi kunne ikkje lagre svaret ditt. Prøv igjen.',
  startsOver: 'Byrjar på nytt om {n} sekund.',
  languages: 'Språk',
  unsent: 'Svar som ikkje er sende',
  lastContact: 'Siste kontakt',
  noContact: 'Ingen kontakt enno',
  version: 'Versjon',
  offline: 'Inga tilkopling. Undersøkinga dukkar opp her av seg sjølv.',
} satisfies KioskWords;
