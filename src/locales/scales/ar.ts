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
} satisfies ScaleWords;
