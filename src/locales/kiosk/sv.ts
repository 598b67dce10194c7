import type { KioskWords } from '../../survey/kiosk-page.js';

/** Swedish. */
export default {
  name: 'Svenska',
  next: 'Nästa',
  skip: 'Hoppa över',
  notSaved: 'Vi kunde inte spara ditt svar. Försök igen.',
  startsOver: 'Börjar om om {n} sekunder.',
  languages: 'Språk',
  unsent: 'Svar som inte är skickade',
  lastContact: 'Senaste kontakt',
  noContact: 'Ingen kontakt än',
  version: 'Utgåva',
  offline: 'Ingen anslutning. Enkäten dyker upp här av sig själv.',
} satisfies KioskWords;
