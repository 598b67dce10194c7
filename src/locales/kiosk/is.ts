import type { KioskWords } from '../../survey/kiosk-page.js';

/** Icelandic. */
export default {
  name: 'Íslenska',
  next: 'Áfram',
  skip: 'Sleppa',
  notSaved: 'Ekki tókst að vista svarið. Reyndu aftur.',
  startsOver: 'Byrjar upp á nýtt eftir {n} sekúndur.',
  languages: 'Tungumál',
  unsent: 'Ósend svör',
  lastContact: 'Síðasta samband',
  noContact: 'Ekkert samband enn',
  version: 'Útgáfa',
  offline: 'Ekkert samband. Könnunin birtist hér af sjálfu sér.',
} satisfies KioskWords;
