import type { CoreWords } from '../survey/words.js';

/** Arabic, written from right to left. */
export default {
  lang: 'ar',
  dir: 'rtl',
  send: 'إرسال',
  next: 'حفظ ومتابعة',
  back: 'رجوع',
  close: 'إغلاق',
  optional: 'اختياري',
  thanks: 'شكرًا على إجابتك.',
  keptOffline: 'الإجابة محفوظة على هذا الجهاز وستُرسل عند توفر الاتصال.',
  failed: 'تعذّر حفظ إجابتك. ما زالت هنا.',
  rejected: 'تعذّر على الموقع قبول إجابتك. ما زالت هنا.',
  retry: 'حاول مرة أخرى',
  left: 'عدد الأحرف المتبقية: {n}',
  noPersonal: 'يُرجى عدم كتابة بيانات شخصية.',
  needed: 'اختر إجابة أو اكتبها.',
  tooLong: 'اختصر إجابتك.',
  nps: {
    title: 'ما مدى احتمال أن توصي صديقًا أو زميلًا بخدمات {brand|شركتنا}؟',
    low: 'غير محتمل إطلاقًا',
    high: 'محتمل للغاية',
    detractor: 'ما أكثر شيء خيّب ظنك؟',
    passive: 'ما الذي كان سيجعل التجربة أفضل؟',
    promoter: 'ما أكثر شيء أعجبك؟',
  },
} satisfies CoreWords;
