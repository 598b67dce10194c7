import type { MoreWords } from '../../survey/words.js';

/** Hebrew. */
export default {
  unknown: 'נא לבחור אחת מהתשובות המוצגות.',
  badEmail: 'נא לכתוב כתובת כמו name@example.com.',
  consentNeeded: 'נא לסמן את התיבה כדי שנוכל ליצור קשר, או לרוקן את השדה.',
  contactNeeded: 'נא לכתוב איך אפשר ליצור קשר, או לבטל את הסימון.',
  tell: 'נשמח לשמוע עוד',
  email: 'דוא״ל',
  phone: 'טלפון',
  name: 'שם',
  consent: 'אפשר ליצור איתי קשר לגבי ההודעה הזו.',
  privacy: 'כך אנו מטפלים במידע אישי',
  agreementNeeded: 'יש לסמן את התיבה כדי להמשיך.',
  tooFew: 'נא לבחור עוד כמה.',
  tooMany: 'נא לבחור פחות.',
  rowsNeeded: 'נא לענות בכל שורה.',
  badNumber: 'נא לכתוב מספר, למשל 12.',
  badDate: 'נא לכתוב תאריך, למשל 2026-01-31.',
  outOfRange: 'נא לבחור ערך בתוך הגבולות.',
} satisfies MoreWords;
