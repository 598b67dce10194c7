import type { FlowWords } from '../../survey/words.js';

/** Japanese. */
export default {
  progress: '{of}ページ中{n}ページ目',
  resumed: '前回の続きから再開できます。',
  startOver: '最初からやり直す',
  never: '今後は表示しない',
  personal: '{what}のようです。個人情報は記入しないでください。',
  personalEmail: 'メールアドレス',
  personalPhone: '電話番号',
  personalNumber: 'マイナンバー',
  personalCard: 'カード番号',
  personalIban: '口座番号',
  receipt: '受付コード：{code}',
  receiptHelp: 'このコードで、回答がどうなったかの確認、取り下げ、削除ができます。',
  updates: '皆さまの声から変えたこと',
  kioskStart: 'タップして始める',
  stillThere: 'まだご利用中ですか？',
  goOn: '続ける',
} satisfies FlowWords;
