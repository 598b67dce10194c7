import type { KioskWords } from '../../survey/kiosk-page.js';

/** Dutch. */
export default {
  name: 'Nederlands',
  next: 'Volgende',
  skip: 'Overslaan',
  notSaved: 'We konden uw antwoord niet opslaan. Probeer het opnieuw.',
  startsOver: 'Begint opnieuw over {n} seconden.',
  languages: 'Taal',
  unsent: 'Nog niet verzonden antwoorden',
  lastContact: 'Laatste contact',
  noContact: 'Nog geen contact',
  version: 'Versie',
  offline: 'Geen verbinding. De enquête verschijnt hier vanzelf.',
} satisfies KioskWords;
