import type { KioskWords } from '../../survey/kiosk-page.js';

/** Japanese. */
export default {
  name: '日本語',
  next: '次へ',
  skip: 'スキップ',
  notSaved: '回答を保存できませんでした。もう一度お試しください。',
  startsOver: '{n}秒後に最初に戻ります。',
  languages: '言語',
  unsent: '未送信の回答',
  lastContact: '最後の接続',
  noContact: '接続したことがありません',
  version: 'バージョン',
  offline: '接続がありません。アンケートは自動的に表示されます。',
} satisfies KioskWords;
