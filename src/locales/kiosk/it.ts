import type { KioskWords } from '../../survey/kiosk-page.js';

/** Italian. */
export default {
  name: 'Italiano',
  next: 'Avanti',
  skip: 'Salta',
  notSaved: 'Non siamo riusciti a salvare la risposta. Riprovi.',
  startsOver: 'Si ricomincia tra {n} secondi.',
  languages: 'Lingua',
  unsent: 'Risposte non inviate',
  lastContact: 'Ultimo contatto',
  noContact: 'Ancora nessun contatto',
  version: 'Versione',
  offline: 'Nessuna connessione. Il sondaggio apparirà qui da solo.',
} satisfies KioskWords;
