import type { MoreWords } from '../../survey/words.js';

/** Turkish. */
export default {
  unknown: 'Gösterilen yanıtlardan birini seçin.',
  badEmail: 'ad@example.com gibi bir adres yazın.',
  consentNeeded: 'Sizinle iletişime geçebilmemiz için kutuyu işaretleyin veya alanı boşaltın.',
  contactNeeded: 'Size nasıl ulaşabileceğimizi yazın veya kutunun işaretini kaldırın.',
  tell: 'Biraz daha anlatın',
  email: 'E-posta',
  phone: 'Telefon',
  name: 'Ad',
  consent: 'Bu mesaj hakkında benimle iletişime geçebilirsiniz.',
  privacy: 'Kişisel verileri nasıl işliyoruz',
  agreementNeeded: 'Devam etmek için kutuyu işaretleyin.',
  tooFew: 'Birkaç tane daha seçin.',
  tooMany: 'Daha az seçin.',
  rowsNeeded: 'Her satırı yanıtlayın.',
  badNumber: 'Bir sayı yazın, örneğin 12.',
  badDate: 'Bir tarih yazın, örneğin 2026-01-31.',
  outOfRange: 'Sınırlar içinde bir değer seçin.',
} satisfies MoreWords;
