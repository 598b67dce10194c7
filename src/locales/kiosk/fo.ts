import type { KioskWords } from '../../survey/kiosk-page.js';

/** Faroese. */
export default {
  name: 'Føroyskt',
  next: 'Næsta',
  skip: 'Leyp um',
  notSaved: 'Svar títt varð ikki goymt. Royn aftur.',
  startsOver: 'Byrjar av nýggjum um {n} sekund.',
  languages: 'Mál',
  unsent: 'Svar, sum ikki eru send',
  lastContact: 'Seinasta samband',
  noContact: 'Einki samband enn',
  version: 'Útgáva',
  offline: 'Einki samband. Spurnarblaðið kemur fram av sær sjálvum.',
} satisfies KioskWords;
