import type { KioskWords } from '../../survey/kiosk-page.js';

/** Russian. */
export default {
  name: 'Русский',
  next: 'Далее',
  skip: 'Пропустить',
  notSaved: 'Не удалось сохранить ответ. Попробуйте ещё раз.',
  startsOver: 'Начнётся заново через {n} с.',
  languages: 'Язык',
  unsent: 'Неотправленные ответы',
  lastContact: 'Последняя связь',
  noContact: 'Связи ещё не было',
  version: 'Версия',
  offline: 'Нет связи. Опрос появится здесь сам.',
} satisfies KioskWords;
