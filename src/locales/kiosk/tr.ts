import type { KioskWords } from '../../survey/kiosk-page.js';

/** Turkish. */
export default {
  name: 'Türkçe',
  next: 'İleri',
  skip: 'Geç',
  notSaved: 'Yanıtınızı kaydedemedik. Lütfen yeniden deneyin.',
  startsOver: '{n} saniye içinde baştan başlar.',
  languages: 'Dil',
  unsent: 'Gönderilmemiş yanıtlar',
  lastContact: 'Son bağlantı',
  noContact: 'Henüz bağlantı yok',
  version: 'Sürüm',
  offline: 'Bağlantı yok. Anket burada kendiliğinden görünecek.',
} satisfies KioskWords;
