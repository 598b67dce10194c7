import type { AskWords } from '../../survey/words.js';

/** Turkish. */
export default {
  poll: {
    title: '{brand|Şirketimizin} adını ilk kez nereden duydunuz?',
    search: 'Arama motoru',
    social: 'Sosyal medya',
    friend: 'Arkadaş veya aile',
    ad: 'Reklam',
    store: 'Fiziksel mağaza',
    press: 'Makale, blog veya podcast',
    other: 'Başka bir yer',
    unsure: 'Hatırlamıyorum',
  },
  feedback: {
    tab: 'Geri bildirim',
    title: 'Bize ne hakkında yazmak istersiniz?',
    idea: 'Bir fikir',
    problem: 'Bir sorun',
    praise: 'Güzel bir şey',
    message: 'Mesajınız',
    answer: 'Yanıt almak ister misiniz?',
  },
} satisfies AskWords;
