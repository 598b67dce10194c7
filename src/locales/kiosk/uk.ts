import type { KioskWords } from '../../survey/kiosk-page.js';

/** Ukrainian. */
export default {
  name: 'Українська',
  next: 'Далі',
  skip: 'Пропустити',
  notSaved: 'Не вдалося зберегти відповідь. Спробуйте ще раз.',
  startsOver: 'Почнеться спочатку через {n} с.',
  languages: 'Мова',
  unsent: 'Ненадіслані відповіді',
  lastContact: 'Останній зв’язок',
  noContact: 'Зв’язку ще не було',
  version: 'Версія',
  offline: 'Немає зв’язку. Опитування з’явиться тут саме.',
} satisfies KioskWords;
