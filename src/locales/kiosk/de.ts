import type { KioskWords } from '../../survey/kiosk-page.js';

/** German. */
export default {
  name: 'Deutsch',
  next: 'Weiter',
  skip: 'Überspringen',
  notSaved: 'Ihre Antwort konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.',
  startsOver: 'Beginnt in {n} Sekunden von vorn.',
  languages: 'Sprache',
  unsent: 'Noch nicht gesendet',
  lastContact: 'Letzte Verbindung',
  noContact: 'Noch keine Verbindung',
  version: 'Fassung',
  offline: 'Keine Verbindung. Die Umfrage erscheint hier von selbst.',
} satisfies KioskWords;
