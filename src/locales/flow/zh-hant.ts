import type { FlowWords } from '../../survey/words.js';

/** Chinese in traditional characters. */
export default {
  progress: '第 {n} 步，共 {of} 步',
  resumed: '您可以從上次停下的地方繼續。',
  startOver: '重新開始',
  never: '不再詢問',
  personal: '這看起來像是{what}。請勿填寫個人資料。',
  personalEmail: '電子郵件地址',
  personalPhone: '電話號碼',
  personalNumber: '身分證字號',
  personalCard: '信用卡號碼',
  personalIban: '銀行帳號',
  receipt: '您的收據代碼：{code}',
  receiptHelp: '憑此代碼可以查看回答的處理情況，也可以撤回或刪除回答。',
  updates: '您的意見，我們的改進',
  kioskStart: '點一下開始',
  stillThere: '您還在嗎？',
  goOn: '繼續',
} satisfies FlowWords;
