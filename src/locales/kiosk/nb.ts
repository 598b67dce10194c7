import type { KioskWords } from '../../survey/kiosk-page.js';

/** Norwegian Bokmål. */
export default {
  name: 'Norsk bokmål',
  next: 'Neste',
  skip: 'Hopp over',
  notSaved: 'Vi kunne ikke lagre svaret ditt. Prøv igjen.',
  startsOver: 'Begynner på nytt om {n} sekunder.',
  languages: 'Språk',
  unsent: 'Svar som ikke er sendt',
  lastContact: 'Siste kontakt',
  noContact: 'Ingen kontakt ennå',
  version: 'Versjon',
  offline: 'Ingen forbindelse. Undersøkelsen dukker opp her av seg selv.',
} satisfies KioskWords;
