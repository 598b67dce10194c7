import type { AskWords } from '../../survey/words.js';

/** Ukrainian. */
export default {
  poll: {
    title: 'Звідки ви вперше дізналися про {brand|нашу компанію}?',
    search: 'Пошукова система',
    social: 'Соціальні мережі',
    friend: 'Друзі чи родина',
    ad: 'Реклама',
    store: 'Звичайний магазин',
    press: 'Стаття, блог чи подкаст',
    other: 'З іншого джерела',
    unsure: 'Не пам’ятаю',
  },
  feedback: {
    tab: 'Ваш відгук',
    title: 'Про що ви хочете розповісти?',
    idea: 'Ідея',
    problem: 'Проблема',
    praise: 'Щось хороше',
    message: 'Ваше повідомлення',
    answer: 'Бажаєте отримати відповідь?',
  },
} satisfies AskWords;
