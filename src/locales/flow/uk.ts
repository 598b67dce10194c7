import type { FlowWords } from '../../survey/words.js';

/** Ukrainian. */
export default {
  progress: 'Крок {n} з {of}',
  resumed: 'Ви можете продовжити з того місця, де зупинилися.',
  startOver: 'Почати спочатку',
  never: 'Більше не запитувати',
  personal: 'Схоже, це {what}. Будь ласка, не вказуйте особисті дані.',
  personalEmail: 'адреса ел. пошти',
  personalPhone: 'номер телефону',
  personalNumber: 'номер паспорта',
  personalCard: 'номер картки',
  personalIban: 'номер рахунку',
  receipt: 'Ваш код підтвердження: {code}',
  receiptHelp: 'З ним ви можете дізнатися, що сталося з вашою відповіддю, відкликати її або видалити.',
  updates: 'Ви сказали – ми зробили',
  kioskStart: 'Торкніться, щоб почати',
  stillThere: 'Ви ще тут?',
  goOn: 'Продовжити',
} satisfies FlowWords;
