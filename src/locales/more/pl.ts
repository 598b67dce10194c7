import type { MoreWords } from '../../survey/words.js';

/** Polish. */
export default {
  unknown: 'Wybierz jedną z podanych odpowiedzi.',
  badEmail: 'Wpisz adres, na przykład nazwa@example.com.',
  consentNeeded: 'Zaznacz pole, abyśmy mogli się z Tobą skontaktować, albo usuń wpisany tekst.',
  contactNeeded: 'Wpisz, jak możemy się z Tobą skontaktować, albo odznacz pole.',
  tell: 'Napisz więcej',
  email: 'E-mail',
  phone: 'Telefon',
  name: 'Imię i nazwisko',
  consent: 'Można się ze mną skontaktować w sprawie tej wiadomości.',
  privacy: 'Jak przetwarzamy dane osobowe',
  agreementNeeded: 'Zaznacz pole, aby przejść dalej.',
  tooFew: 'Wybierz jeszcze kilka.',
  tooMany: 'Wybierz mniej.',
  rowsNeeded: 'Odpowiedz w każdym wierszu.',
  badNumber: 'Wpisz liczbę, na przykład 12.',
  badDate: 'Wpisz datę, na przykład 2026-01-31.',
  outOfRange: 'Wybierz wartość z podanego zakresu.',
} satisfies MoreWords;
