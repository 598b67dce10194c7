import type { KioskWords } from '../../survey/kiosk-page.js';

/** Finnish. */
export default {
  name: 'Suomi',
  next: 'Seuraava',
  skip: 'Ohita',
  notSaved: 'Vastaustasi ei voitu tallentaa. Yritä uudelleen.',
  startsOver: 'Alkaa alusta {n} sekunnin kuluttua.',
  languages: 'Kieli',
  unsent: 'Lähettämättömät vastaukset',
  lastContact: 'Viimeisin yhteys',
  noContact: 'Ei vielä yhteyttä',
  version: 'Versio',
  offline: 'Ei yhteyttä. Kysely ilmestyy tähän itsestään.',
} satisfies KioskWords;
