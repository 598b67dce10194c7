import type { ScaleWords } from '../../survey/words.js';

/** Arabic. */
export default {
  csat: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
  csat4: ['سيئ جدًا', 'سيئ', 'جيد', 'جيد جدًا'],
  agree: ['لا أوافق إطلاقًا', 'لا أوافق', 'محايد', 'أوافق', 'أوافق تمامًا'],
  stars: '{n} من {of} نجوم',
  up: 'جيد',
  down: 'غير جيد',
  yes: 'نعم',
  partly: 'جزئيًا',
  no: 'لا',
  newTab: 'يُفتح في علامة تبويب جديدة',
  several: 'يمكنك اختيار أكثر من إجابة.',
  exactly: '{min} بالضبط.',
  between: 'من {min} إلى {max}.',
  atLeast: '{min} على الأقل.',
  atMost: '{max} على الأكثر.',
  earlier: 'نقل {item} إلى الأعلى',
  later: 'نقل {item} إلى الأسفل',
  moved: '{item}: المرتبة {n} من {of}',
  orderNeeded: 'املأ كل مرتبة بخيار مختلف.',
  myOrder: 'هذا هو ترتيبي',
  place: 'المرتبة {n}',
  clear: 'مسح الإجابة',
  decline: 'أفضّل عدم الإجابة',
} satisfies ScaleWords;
