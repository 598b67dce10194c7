import type { AskWords } from '../../survey/words.js';

/** Polish. */
export default {
  poll: {
    title: 'Skąd znasz {brand|naszą firmę}?',
    search: 'Wyszukiwarka',
    social: 'Media społecznościowe',
    friend: 'Znajomi lub rodzina',
    ad: 'Reklama',
    store: 'Sklep stacjonarny',
    press: 'Artykuł, blog lub podcast',
    other: 'Inne źródło',
    unsure: 'Nie pamiętam',
  },
  feedback: {
    tab: 'Twoja opinia',
    title: 'O czym chcesz nam napisać?',
    idea: 'Pomysł',
    problem: 'Problem',
    praise: 'Pochwała',
    message: 'Twoja wiadomość',
    answer: 'Chcesz otrzymać odpowiedź?',
  },
} satisfies AskWords;
