import type { MoreWords } from '../../survey/words.js';

/** Japanese. */
export default {
  unknown: '表示されている回答から選んでください。',
  badEmail: 'name@example.comのようなアドレスを入力してください。',
  consentNeeded: 'ご連絡してよければチェックを入れてください。不要な場合は入力欄を空にしてください。',
  contactNeeded: 'ご連絡先を入力するか、チェックを外してください。',
  tell: '詳しくお聞かせください',
  email: 'メールアドレス',
  phone: '電話番号',
  name: 'お名前',
  consent: 'この内容についてご連絡いただいて構いません。',
  privacy: '個人情報の取り扱い',
  agreementNeeded: '続けるにはチェックを入れてください。',
  tooFew: 'もう少し選んでください。',
  tooMany: '選ぶ数を減らしてください。',
  rowsNeeded: 'すべての行に回答してください。',
  badNumber: '12のような数を入力してください。',
  badDate: '2026-01-31のような日付を入力してください。',
  outOfRange: '範囲内の値を選んでください。',
} satisfies MoreWords;
