import type { CoreWords } from '../survey/words.js';

/** Turkish. */
export default {
  lang: 'tr',
  dir: 'ltr',
  send: 'Gönder',
  next: 'Kaydet ve devam et',
  back: 'Geri',
  close: 'Kapat',
  optional: 'isteğe bağlı',
  thanks: 'Yanıtınız için teşekkür ederiz.',
  keptOffline: 'Bu cihaza kaydedildi ve çevrimiçi olduğunuzda gönderilecek.',
  failed: 'Yanıtınızı kaydedemedik. Hâlâ burada.',
  rejected: 'Site yanıtınızı kabul edemedi. Hâlâ burada.',
  retry: 'Tekrar dene',
  left: '{n} karakter kaldı',
  noPersonal: 'Lütfen kişisel bilgi yazmayın.',
  needed: 'Bir yanıt seçin veya yazın.',
  tooLong: 'Yanıtınızı kısaltın.',
  nps: {
    title:
      '{brand|Şirketimizin} hizmetlerini bir arkadaşınıza veya meslektaşınıza tavsiye etme olasılığınız nedir?',
    low: 'Hiç olası değil',
    high: 'Son derece olası',
    detractor: 'Sizi en çok ne hayal kırıklığına uğrattı?',
    passive: 'Neyi daha iyi yapabilirdik?',
    promoter: 'En çok neyi beğeniyorsunuz?',
  },
} satisfies CoreWords;
