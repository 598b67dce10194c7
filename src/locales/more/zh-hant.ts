import type { MoreWords } from '../../survey/words.js';

/** Chinese in traditional characters. */
export default {
  unknown: '請從顯示的答案中選擇一項。',
  badEmail: '請填寫像 name@example.com 這樣的地址。',
  consentNeeded: '請勾選方框以便我們與您聯絡，或清空輸入欄。',
  contactNeeded: '請填寫聯絡方式，或取消勾選。',
  tell: '請告訴我們更多',
  email: '電子郵件',
  phone: '電話',
  name: '姓名',
  consent: '可以就此留言與我聯絡。',
  privacy: '我們如何處理個人資料',
  agreementNeeded: '請勾選方框以繼續。',
  tooFew: '請再多選幾項。',
  tooMany: '請少選幾項。',
  rowsNeeded: '請回答每一列。',
  badNumber: '請填寫數字，例如 12。',
  badDate: '請填寫日期，例如 2026-01-31。',
  outOfRange: '請選擇範圍內的值。',
} satisfies MoreWords;
