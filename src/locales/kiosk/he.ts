import type { KioskWords } from '../../survey/kiosk-page.js';

/** Hebrew, written from right to left. */
export default {
  name: 'עברית',
  next: 'הבא',
  skip: 'דילוג',
  notSaved: 'לא הצלחנו לשמור את התשובה. נסו שוב.',
  startsOver: 'מתחיל מחדש בעוד {n} שניות.',
  languages: 'שפה',
  unsent: 'תשובות שטרם נשלחו',
  lastContact: 'קשר אחרון',
  noContact: 'עדיין אין קשר',
  version: 'גרסה',
  offline: 'אין חיבור. הסקר יופיע כאן מעצמו.',
} satisfies KioskWords;
