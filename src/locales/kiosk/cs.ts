import type { KioskWords } from '../../survey/kiosk-page.js';

/** Czech. */
export default {
  name: 'Čeština',
  next: 'Další',
  skip: 'Přeskočit',
  notSaved: 'Odpověď se nepodařilo uložit. Zkuste to prosím znovu.',
  startsOver: 'Za {n} s začneme znovu.',
  languages: 'Jazyk',
  unsent: 'Neodeslané odpovědi',
  lastContact: 'Poslední spojení',
  noContact: 'Zatím žádné spojení',
  version: 'Verze',
  offline: 'Není spojení. Dotazník se tu objeví sám.',
} satisfies KioskWords;
