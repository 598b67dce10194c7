import type { KioskWords } from '../../survey/kiosk-page.js';

/** Polish. */
export default {
  name: 'Polski',
  next: 'Dalej',
  skip: 'Pomiń',
  notSaved: 'Nie udało się zapisać odpowiedzi. Spróbuj ponownie.',
  startsOver: 'Od nowa za {n} s.',
  languages: 'Język',
  unsent: 'Niewysłane odpowiedzi',
  lastContact: 'Ostatni kontakt',
  noContact: 'Jeszcze bez kontaktu',
  version: 'Wersja',
  offline: 'Brak połączenia. Ankieta pojawi się tu sama.',
} satisfies KioskWords;
