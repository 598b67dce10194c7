import type { AskWords } from '../../survey/words.js';

/** Hungarian. */
export default {
  poll: {
    title: 'Hol találkozott először {brand|cégünk} nevével?',
    search: 'Internetes kereső',
    social: 'Közösségi média',
    friend: 'Barátok vagy család',
    ad: 'Hirdetés',
    store: 'Üzlet',
    press: 'Cikk, blog vagy podcast',
    other: 'Máshol',
    unsure: 'Nem emlékszem',
  },
  feedback: {
    tab: 'Visszajelzés',
    title: 'Miről szeretne írni nekünk?',
    idea: 'Ötlet',
    problem: 'Probléma',
    praise: 'Dicséret',
    message: 'Üzenete',
    answer: 'Szeretne választ kapni?',
  },
} satisfies AskWords;
