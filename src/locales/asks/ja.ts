import type { AskWords } from '../../survey/words.js';

/** Japanese. */
export default {
  poll: {
    title: '{brand|当社}を最初にどこでお知りになりましたか？',
    search: '検索エンジン',
    social: 'ソーシャルメディア',
    friend: '友人・家族',
    ad: '広告',
    store: '実店舗',
    press: '記事・ブログ・ポッドキャスト',
    other: 'その他',
    unsure: '覚えていない',
  },
  feedback: {
    tab: 'ご意見',
    title: 'どのような内容ですか？',
    idea: 'アイデア',
    problem: '問題点',
    praise: '良かった点',
    message: 'メッセージ',
    answer: '返信をご希望ですか？',
  },
} satisfies AskWords;
