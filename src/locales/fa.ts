import type { CoreWords } from '../survey/words.js';

/** Persian, written from right to left. */
export default {
  lang: 'fa',
  dir: 'rtl',
  send: 'ارسال',
  next: 'ذخیره و ادامه',
  back: 'بازگشت',
  close: 'بستن',
  optional: 'اختیاری',
  thanks: 'از پاسخ شما سپاسگزاریم.',
  keptOffline: 'پاسخ در این دستگاه ذخیره شده است و هنگام اتصال به اینترنت ارسال می‌شود.',
  failed: 'نتوانستیم پاسخ شما را ذخیره کنیم. هنوز اینجاست.',
  rejected: 'سایت نتوانست پاسخ شما را بپذیرد. هنوز اینجاست.',
  retry: 'تلاش دوباره',
  left: '{n} نویسه باقی مانده است',
  noPersonal: 'لطفاً اطلاعات شخصی ننویسید.',
  needed: 'پاسخی را انتخاب کنید یا بنویسید.',
  tooLong: 'پاسخ خود را کوتاه‌تر کنید.',
  nps: {
    title: 'چقدر احتمال دارد {brand|ما} را به یک دوست یا همکار توصیه کنید؟',
    low: 'به‌هیچ‌وجه محتمل نیست',
    high: 'بسیار محتمل است',
    detractor: 'چه چیزی بیش از همه شما را ناامید کرد؟',
    passive: 'چه چیزی می‌توانست بهتر باشد؟',
    promoter: 'چه چیزی را بیش از همه می‌پسندید؟',
  },
} satisfies CoreWords;
