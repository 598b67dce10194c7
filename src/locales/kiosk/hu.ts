import type { KioskWords } from '../../survey/kiosk-page.js';

/** Hungarian. */
export default {
  name: 'Magyar',
  next: 'Tovább',
  skip: 'Kihagyás',
  notSaved: 'Nem sikerült menteni a válaszát. Kérjük, próbálja újra.',
  startsOver: '{n} másodperc múlva újrakezdődik.',
  languages: 'Nyelv',
  unsent: 'El nem küldött válaszok',
  lastContact: 'Utolsó kapcsolat',
  noContact: 'Még nem volt kapcsolat',
  version: 'Verzió',
  offline: 'Nincs kapcsolat. A kérdőív magától megjelenik itt.',
} satisfies KioskWords;
