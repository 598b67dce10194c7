import type { FlowWords } from '../../survey/words.js';

/** Arabic. */
export default {
  progress: 'الخطوة {n} من {of}',
  resumed: 'يمكنك المتابعة من حيث توقفت.',
  startOver: 'البدء من جديد',
  never: 'لا تسألني مرة أخرى',
  personal: 'يبدو أن هذا {what}. يُرجى عدم كتابة بيانات شخصية.',
  personalEmail: 'عنوان بريد إلكتروني',
  personalPhone: 'رقم هاتف',
  personalNumber: 'رقم هوية وطنية',
  personalCard: 'رقم بطاقة',
  personalIban: 'رقم حساب مصرفي',
  receipt: 'رمز الإيصال: {code}',
  receiptHelp: 'به يمكنك معرفة ما آل إليه ردّك، أو سحبه أو محوه.',
  updates: 'قلتم، وفعلنا',
  kioskStart: 'المس للبدء',
  stillThere: 'هل ما زلت هنا؟',
  goOn: 'متابعة',
} satisfies FlowWords;
