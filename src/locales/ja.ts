import type { CoreWords } from '../survey/words.js';

/** Japanese. */
export default {
  lang: 'ja',
  dir: 'ltr',
  send: '送信',
  next: '保存して次へ',
  back: '戻る',
  close: '閉じる',
  optional: '任意',
  thanks: 'ご回答ありがとうございました。',
  keptOffline: 'この端末に保存されました。オンラインになると送信されます。',
  failed: '回答を保存できませんでした。内容はここに残っています。',
  rejected: 'サイトが回答を受け付けられませんでした。内容はここに残っています。',
  retry: 'もう一度試す',
  left: '残り{n}文字',
  noPersonal: '個人情報は記入しないでください。',
  needed: '回答を選ぶか、入力してください。',
  tooLong: '回答を短くしてください。',
  nps: {
    title: '{brand|当社}を友人や同僚にすすめる可能性はどのくらいありますか？',
    low: 'まったくすすめたくない',
    high: '非常にすすめたい',
    detractor: '最も残念だった点は何ですか？',
    passive: 'どうすればもっと良くなったと思いますか？',
    promoter: '最も気に入っている点は何ですか？',
  },
} satisfies CoreWords;
