import type { ScaleWords } from '../../survey/words.js';

/** Hebrew. */
export default {
  csat: ['מאוד לא מרוצה', 'לא מרוצה', 'לא זה ולא זה', 'מרוצה', 'מאוד מרוצה'],
  csat4: ['ממש לא טוב', 'לא טוב', 'טוב', 'טוב מאוד'],
  agree: ['מאוד לא מסכימים', 'לא מסכימים', 'לא זה ולא זה', 'מסכימים', 'מאוד מסכימים'],
  stars: '{n} מתוך {of} כוכבים',
  up: 'טוב',
  down: 'לא טוב',
  yes: 'כן',
  partly: 'חלקית',
  no: 'לא',
  newTab: 'נפתח בלשונית חדשה',
  several: 'אפשר לבחור כמה תשובות.',
  exactly: 'בדיוק {min}.',
  between: 'מ-{min} עד {max}.',
  atLeast: 'לפחות {min}.',
  atMost: 'לכל היותר {max}.',
  earlier: 'העברת {item} למעלה',
  later: 'העברת {item} למטה',
  moved: '{item}: מקום {n} מתוך {of}',
  orderNeeded: 'נא לבחור אפשרות שונה לכל מקום.',
  myOrder: 'זה הסדר שלי',
  place: 'מקום {n}',
  clear: 'ניקוי התשובה',
  decline: 'עדיף לי לא לענות',
} satisfies ScaleWords;
