import type { FlowWords } from '../../survey/words.js';

/** Polish. */
export default {
  progress: 'Krok {n} z {of}',
  resumed: 'Możesz kontynuować od miejsca przerwania.',
  startOver: 'Zacznij od nowa',
  never: 'Nie pytaj mnie więcej',
  personal: 'To wygląda na {what}. Prosimy nie podawać danych osobowych.',
  personalEmail: 'adres e-mail',
  personalPhone: 'numer telefonu',
  personalNumber: 'numer PESEL',
  personalCard: 'numer karty',
  personalIban: 'numer konta',
  receipt: 'Twój kod potwierdzenia: {code}',
  receiptHelp: 'Dzięki niemu możesz sprawdzić, co stało się z Twoją odpowiedzią, wycofać ją lub usunąć.',
  updates: 'Wasze głosy, nasze zmiany',
  kioskStart: 'Dotknij, aby zacząć',
  stillThere: 'Czy nadal tu jesteś?',
  goOn: 'Kontynuuj',
} satisfies FlowWords;
