import type { FlowWords } from '../../survey/words.js';

/** Hebrew. */
export default {
  progress: 'שלב {n} מתוך {of}',
  resumed: 'אפשר להמשיך מהמקום שבו הפסקתם.',
  startOver: 'התחלה מחדש',
  never: 'לא לשאול אותי שוב',
  personal: 'זה נראה כמו {what}. נא לא לכתוב פרטים אישיים.',
  personalEmail: 'כתובת דוא״ל',
  personalPhone: 'מספר טלפון',
  personalNumber: 'מספר זהות',
  personalCard: 'מספר כרטיס',
  personalIban: 'מספר חשבון בנק',
  receipt: 'קוד הקבלה שלך: {code}',
  receiptHelp: 'בעזרתו אפשר לראות מה עלה בגורל התשובה, לחזור ממנה או למחוק אותה.',
  updates: 'אתם אמרתם, אנחנו עשינו',
  kioskStart: 'נגיעה להתחלה',
  stillThere: 'עדיין כאן?',
  goOn: 'המשך',
} satisfies FlowWords;
