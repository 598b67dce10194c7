import type { ScaleWords } from '../../survey/words.js';

/** Persian. */
export default {
  csat: ['بسیار ناراضی', 'ناراضی', 'نه این و نه آن', 'راضی', 'بسیار راضی'],
  csat4: ['بسیار بد', 'بد', 'خوب', 'بسیار خوب'],
  agree: ['کاملاً مخالفم', 'مخالفم', 'نه این و نه آن', 'موافقم', 'کاملاً موافقم'],
  stars: '{n} از {of} ستاره',
  up: 'خوب',
  down: 'خوب نیست',
  yes: 'بله',
  partly: 'تا حدی',
  no: 'خیر',
  newTab: 'در برگهٔ جدید باز می‌شود',
  several: 'می‌توانید چند مورد انتخاب کنید.',
  exactly: 'دقیقاً {min}.',
  between: 'از {min} تا {max}.',
  atLeast: 'دست‌کم {min}.',
  atMost: 'حداکثر {max}.',
  earlier: 'انتقال {item} به بالا',
  later: 'انتقال {item} به پایین',
  moved: '{item}: جایگاه {n} از {of}',
  orderNeeded: 'برای هر جایگاه گزینهٔ متفاوتی انتخاب کنید.',
  myOrder: 'ترتیب من همین است',
  place: 'جایگاه {n}',
  clear: 'پاک کردن پاسخ',
  decline: 'ترجیح می‌دهم پاسخ ندهم',
} satisfies ScaleWords;
