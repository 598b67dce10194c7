import type { KioskWords } from '../../survey/kiosk-page.js';

/** Arabic, written from right to left. */
export default {
  name: 'العربية',
  next: 'التالي',
  skip: 'تخطٍّ',
  notSaved: 'تعذّر حفظ إجابتك. يُرجى المحاولة مرة أخرى.',
  startsOver: 'سيبدأ من جديد بعد {n} ثانية.',
  languages: 'اللغة',
  unsent: 'إجابات لم تُرسل بعد',
  lastContact: 'آخر اتصال',
  noContact: 'لا اتصال حتى الآن',
  version: 'الإصدار',
  offline: 'لا يوجد اتصال. سيظهر الاستبيان هنا تلقائيًا.',
} satisfies KioskWords;
