import type { MoreWords } from '../../survey/words.js';

/** Arabic. */
export default {
  unknown: 'اختر إحدى الإجابات المعروضة.',
  badEmail: 'اكتب عنوانًا مثل name@example.com.',
  consentNeeded: 'حدّد المربع لكي نتمكن من التواصل معك، أو أفرغ الحقل.',
  contactNeeded: 'اكتب كيف نتواصل معك، أو ألغِ تحديد المربع.',
  tell: 'أخبرنا بالمزيد',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  name: 'الاسم',
  consent: 'يمكنكم التواصل معي بخصوص هذه الرسالة.',
  privacy: 'كيف نتعامل مع البيانات الشخصية',
  agreementNeeded: 'حدّد المربع للمتابعة.',
  tooFew: 'اختر المزيد.',
  tooMany: 'اختر عددًا أقل.',
  rowsNeeded: 'أجب عن كل صف.',
  badNumber: 'اكتب رقمًا مثل 12.',
  badDate: 'اكتب تاريخًا مثل 2026-01-31.',
  outOfRange: 'اختر قيمة ضمن الحدود.',
} satisfies MoreWords;
