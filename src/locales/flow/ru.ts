import type { FlowWords } from '../../survey/words.js';

/** Russian. */
export default {
  progress: 'Шаг {n} из {of}',
  resumed: 'Вы можете продолжить с того места, где остановились.',
  startOver: 'Начать заново',
  never: 'Больше не спрашивать',
  personal: 'Похоже, это {what}. Пожалуйста, не указывайте личные данные.',
  personalEmail: 'адрес эл. почты',
  personalPhone: 'номер телефона',
  personalNumber: 'номер паспорта',
  personalCard: 'номер карты',
  personalIban: 'номер счёта',
  receipt: 'Ваш код подтверждения: {code}',
  receiptHelp: 'С ним вы можете узнать, что стало с вашим ответом, отозвать его или удалить.',
  updates: 'Вы сказали – мы сделали',
  kioskStart: 'Коснитесь, чтобы начать',
  stillThere: 'Вы ещё здесь?',
  goOn: 'Продолжить',
} satisfies FlowWords;
