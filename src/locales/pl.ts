import type { CoreWords } from '../survey/words.js';

/** Polish. */
export default {
  lang: 'pl',
  dir: 'ltr',
  send: 'Wyślij',
  next: 'Zapisz i przejdź dalej',
  back: 'Wstecz',
  close: 'Zamknij',
  optional: 'opcjonalnie',
  thanks: 'Dziękujemy za odpowiedź.',
  keptOffline: 'Jest zapisana na tym urządzeniu i zostanie wysłana po połączeniu z internetem.',
  failed: 'Nie udało się zapisać odpowiedzi. Nadal tu jest.',
  rejected: 'Strona nie mogła przyjąć odpowiedzi. Nadal tu jest.',
  retry: 'Spróbuj ponownie',
  left: 'Pozostało znaków: {n}',
  noPersonal: 'Prosimy nie podawać danych osobowych.',
  needed: 'Wybierz lub wpisz odpowiedź.',
  tooLong: 'Skróć odpowiedź.',
  nps: {
    title: 'Jak bardzo prawdopodobne jest, że polecisz {brand|naszą firmę} znajomemu lub współpracownikowi?',
    low: 'Zupełnie nieprawdopodobne',
    high: 'Niezwykle prawdopodobne',
    detractor: 'Co Cię najbardziej rozczarowało?',
    passive: 'Co moglibyśmy zrobić lepiej?',
    promoter: 'Co podoba Ci się najbardziej?',
  },
} satisfies CoreWords;
