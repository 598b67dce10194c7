import type { AskWords } from '../../survey/words.js';

/** Chinese in traditional characters. */
export default {
  poll: {
    title: '您最初是透過什麼管道得知{brand|我們}的？',
    search: '搜尋引擎',
    social: '社群媒體',
    friend: '朋友或家人',
    ad: '廣告',
    store: '實體店面',
    press: '文章、部落格或播客',
    other: '其他管道',
    unsure: '不記得了',
  },
  feedback: {
    tab: '意見回饋',
    title: '您想告訴我們哪方面的內容？',
    idea: '一個想法',
    problem: '一個問題',
    praise: '好的方面',
    message: '您的留言',
    answer: '您希望收到回覆嗎？',
  },
} satisfies AskWords;
