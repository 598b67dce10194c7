import type { AskWords } from '../../survey/words.js';

/** Arabic. */
export default {
  poll: {
    title: 'كيف سمعت عن {brand|شركتنا} لأول مرة؟',
    search: 'محرك بحث',
    social: 'وسائل التواصل الاجتماعي',
    friend: 'صديق أو أحد أفراد العائلة',
    ad: 'إعلان',
    store: 'متجر فعلي',
    press: 'مقال أو مدونة أو بودكاست',
    other: 'مكان آخر',
    unsure: 'لا أتذكر',
  },
  feedback: {
    tab: 'شاركنا رأيك',
    title: 'عمّ تود أن تخبرنا؟',
    idea: 'فكرة',
    problem: 'مشكلة',
    praise: 'شيء جيد',
    message: 'رسالتك',
    answer: 'هل تود الحصول على رد؟',
  },
} satisfies AskWords;
