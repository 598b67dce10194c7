import type { KioskWords } from '../../survey/kiosk-page.js';

/** Persian, written from right to left. */
export default {
  name: 'فارسی',
  next: 'بعدی',
  skip: 'رد کردن',
  notSaved: 'پاسخ شما ذخیره نشد. لطفاً دوباره تلاش کنید.',
  startsOver: 'تا {n} ثانیهٔ دیگر از نو آغاز می‌شود.',
  languages: 'زبان',
  unsent: 'پاسخ‌های ارسال‌نشده',
  lastContact: 'آخرین تماس',
  noContact: 'هنوز تماسی نبوده است',
  version: 'نسخه',
  offline: 'اتصال برقرار نیست. نظرسنجی خودبه‌خود در اینجا ظاهر می‌شود.',
} satisfies KioskWords;
