import type { MoreWords } from '../../survey/words.js';

/** Czech. */
export default {
  unknown: 'Vyberte jednu ze zobrazených odpovědí.',
  badEmail: 'Napište adresu jako jmeno@example.com.',
  consentNeeded: 'Zaškrtněte políčko, abychom vás mohli kontaktovat, nebo pole vymažte.',
  contactNeeded: 'Napište, jak vás můžeme kontaktovat, nebo zrušte zaškrtnutí.',
  tell: 'Napište nám více',
  email: 'E-mail',
  phone: 'Telefon',
  name: 'Jméno',
  consent: 'Můžete mě kvůli této zprávě kontaktovat.',
  privacy: 'Jak nakládáme s osobními údaji',
  agreementNeeded: 'Pro pokračování zaškrtněte políčko.',
  tooFew: 'Vyberte ještě některé.',
  tooMany: 'Vyberte méně.',
  rowsNeeded: 'Odpovězte na každý řádek.',
  badNumber: 'Napište číslo, například 12.',
  badDate: 'Napište datum, například 2026-01-31.',
  outOfRange: 'Vyberte hodnotu v daných mezích.',
} satisfies MoreWords;
