import type { FlowWords } from '../../survey/words.js';

/** Persian. */
export default {
  progress: 'مرحلهٔ {n} از {of}',
  resumed: 'می‌توانید از همان‌جا که مانده بودید ادامه دهید.',
  startOver: 'شروع دوباره',
  never: 'دیگر از من نپرسید',
  personal: 'به نظر می‌رسد این {what} باشد. لطفاً اطلاعات شخصی ننویسید.',
  personalEmail: 'یک نشانی ایمیل',
  personalPhone: 'یک شماره تلفن',
  personalNumber: 'یک کد ملی',
  personalCard: 'یک شماره کارت',
  personalIban: 'یک شماره حساب',
  receipt: 'کد رسید شما: {code}',
  receiptHelp: 'با آن می‌توانید ببینید پاسخ شما به کجا رسید، آن را پس بگیرید یا پاک کنید.',
  updates: 'شما گفتید، ما انجام دادیم',
  kioskStart: 'برای شروع لمس کنید',
  stillThere: 'هنوز اینجا هستید؟',
  goOn: 'ادامه',
} satisfies FlowWords;
