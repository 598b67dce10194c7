import type { AskWords } from '../../survey/words.js';

/** Russian. */
export default {
  poll: {
    title: 'Откуда вы впервые узнали про {brand|нашу компанию}?',
    search: 'Поисковая система',
    social: 'Социальные сети',
    friend: 'Друзья или родственники',
    ad: 'Реклама',
    store: 'Обычный магазин',
    press: 'Статья, блог или подкаст',
    other: 'Из другого источника',
    unsure: 'Не помню',
  },
  feedback: {
    tab: 'Ваш отзыв',
    title: 'О чём вы хотите рассказать?',
    idea: 'Идея',
    problem: 'Проблема',
    praise: 'Что-то хорошее',
    message: 'Ваше сообщение',
    answer: 'Хотите получить ответ?',
  },
} satisfies AskWords;
