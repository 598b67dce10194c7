import type { MoreWords } from '../../survey/words.js';

/** Chinese in simplified characters. */
export default {
  unknown: '请从显示的答案中选择一项。',
  badEmail: '请填写类似 name@example.com 的地址。',
  consentNeeded: '请勾选方框以便我们联系您，或清空输入框。',
  contactNeeded: '请填写联系方式，或取消勾选。',
  tell: '请告诉我们更多',
  email: '电子邮箱',
  phone: '电话',
  name: '姓名',
  consent: '可以就此留言与我联系。',
  privacy: '我们如何处理个人信息',
  agreementNeeded: '请勾选方框以继续。',
  tooFew: '请再选几项。',
  tooMany: '请少选几项。',
  rowsNeeded: '请回答每一行。',
  badNumber: '请填写数字，例如 12。',
  badDate: '请填写日期，例如 2026-01-31。',
  outOfRange: '请选择范围内的值。',
} satisfies MoreWords;
