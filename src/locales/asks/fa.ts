import type { AskWords } from '../../survey/words.js';

/** Persian. */
export default {
  poll: {
    title: 'نخستین بار چگونه با {brand|ما} آشنا شدید؟',
    search: 'موتور جستجو',
    social: 'شبکه‌های اجتماعی',
    friend: 'دوستان یا خانواده',
    ad: 'تبلیغات',
    store: 'فروشگاه حضوری',
    press: 'مقاله، وبلاگ یا پادکست',
    other: 'جای دیگر',
    unsure: 'به یاد ندارم',
  },
  feedback: {
    tab: 'بازخورد',
    title: 'می‌خواهید درباره چه چیزی به ما بگویید؟',
    idea: 'یک ایده',
    problem: 'یک مشکل',
    praise: 'یک نکته مثبت',
    message: 'پیام شما',
    answer: 'مایلید پاسخی دریافت کنید؟',
  },
} satisfies AskWords;
