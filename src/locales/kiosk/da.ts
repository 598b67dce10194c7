import type { KioskWords } from '../../survey/kiosk-page.js';

/** Danish. */
export default {
  name: 'Dansk',
  next: 'Næste',
  skip: 'Spring over',
  notSaved: 'Vi kunne ikke gemme dit svar. Prøv igen.',
  startsOver: 'Starter forfra om {n} sekunder.',
  languages: 'Sprog',
  unsent: 'Svar, der ikke er sendt',
  lastContact: 'Seneste kontakt',
  noContact: 'Ingen kontakt endnu',
  version: 'Udgave',
  offline: 'Ingen forbindelse. Spørgeskemaet kommer frem af sig selv.',
} satisfies KioskWords;
