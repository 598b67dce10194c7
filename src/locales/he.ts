import type { CoreWords } from '../survey/words.js';

/** Hebrew, written from right to left. */
export default {
  lang: 'he',
  dir: 'rtl',
  send: 'שליחה',
  next: 'שמירה והמשך',
  back: 'חזרה',
  close: 'סגירה',
  optional: 'לא חובה',
  thanks: 'תודה על התשובה.',
  keptOffline: 'התשובה שמורה במכשיר הזה ותישלח כשיהיה חיבור לאינטרנט.',
  failed: 'לא הצלחנו לשמור את התשובה. היא עדיין כאן.',
  rejected: 'האתר לא הצליח לקבל את התשובה. היא עדיין כאן.',
  retry: 'ניסיון נוסף',
  left: 'תווים שנותרו: {n}',
  noPersonal: 'נא לא לכתוב פרטים אישיים.',
  needed: 'נא לבחור או לכתוב תשובה.',
  tooLong: 'נא לקצר את התשובה.',
  nps: {
    title: 'מה הסבירות שתמליצו על {brand|החברה שלנו} לחבר או לעמית?',
    low: 'כלל לא סביר',
    high: 'סביר ביותר',
    detractor: 'מה הכי אכזב אתכם?',
    passive: 'מה היה יכול להיות טוב יותר?',
    promoter: 'מה הכי מוצא חן בעיניכם?',
  },
} satisfies CoreWords;
