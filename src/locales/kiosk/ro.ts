import type { KioskWords } from '../../survey/kiosk-page.js';

/** Romanian. */
export default {
  name: 'Română',
  next: 'Înainte',
  skip: 'Omite',
  notSaved: 'Nu am putut salva răspunsul. Încercați din nou.',
  startsOver: 'Reîncepe în {n} secunde.',
  languages: 'Limbă',
  unsent: 'Răspunsuri netrimise',
  lastContact: 'Ultimul contact',
  noContact: 'Niciun contact încă',
  version: 'Versiune',
  offline: 'Nu există conexiune. Chestionarul va apărea aici de la sine.',
} satisfies KioskWords;
