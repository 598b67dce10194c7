import type { FlowWords } from '../../survey/words.js';

/** Turkish. */
export default {
  progress: 'Adım {n}/{of}',
  resumed: 'Kaldığınız yerden devam edebilirsiniz.',
  startOver: 'Baştan başla',
  never: 'Bir daha sorma',
  personal: 'Bu, {what} gibi görünüyor. Lütfen kişisel bilgi yazmayın.',
  personalEmail: 'bir e-posta adresi',
  personalPhone: 'bir telefon numarası',
  personalNumber: 'bir kimlik numarası',
  personalCard: 'bir kart numarası',
  personalIban: 'bir hesap numarası',
  receipt: 'Makbuz kodunuz: {code}',
  receiptHelp: 'Bununla yanıtınıza ne olduğunu görebilir, yanıtınızı geri çekebilir veya silebilirsiniz.',
  updates: 'Siz söylediniz, biz yaptık',
  kioskStart: 'Başlamak için dokunun',
  stillThere: 'Hâlâ orada mısınız?',
  goOn: 'Devam et',
} satisfies FlowWords;
