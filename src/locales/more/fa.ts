import type { MoreWords } from '../../survey/words.js';

/** Persian. */
export default {
  unknown: 'یکی از پاسخ‌های نشان‌داده‌شده را انتخاب کنید.',
  badEmail: 'نشانی‌ای مانند name@example.com بنویسید.',
  consentNeeded: 'کادر را علامت بزنید تا بتوانیم با شما تماس بگیریم، یا فیلد را خالی کنید.',
  contactNeeded: 'بنویسید چگونه با شما تماس بگیریم، یا علامت کادر را بردارید.',
  tell: 'بیشتر بگویید',
  email: 'ایمیل',
  phone: 'تلفن',
  name: 'نام',
  consent: 'می‌توانید دربارهٔ این پیام با من تماس بگیرید.',
  privacy: 'چگونه با داده‌های شخصی رفتار می‌کنیم',
  agreementNeeded: 'برای ادامه، کادر را علامت بزنید.',
  tooFew: 'چند مورد دیگر انتخاب کنید.',
  tooMany: 'موارد کمتری انتخاب کنید.',
  rowsNeeded: 'به همهٔ ردیف‌ها پاسخ دهید.',
  badNumber: 'عددی مانند 12 بنویسید.',
  badDate: 'تاریخی مانند 2026-01-31 بنویسید.',
  outOfRange: 'مقداری درون محدوده انتخاب کنید.',
} satisfies MoreWords;
