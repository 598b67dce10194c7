import type { AskWords } from '../../survey/words.js';

/** Chinese in simplified characters. */
export default {
  poll: {
    title: '您最初是通过什么途径知道{brand|我们}的？',
    search: '搜索引擎',
    social: '社交媒体',
    friend: '朋友或家人',
    ad: '广告',
    store: '实体店',
    press: '文章、博客或播客',
    other: '其他途径',
    unsure: '不记得了',
  },
  feedback: {
    tab: '意见反馈',
    title: '您想告诉我们哪方面的内容？',
    idea: '一个想法',
    problem: '一个问题',
    praise: '好的方面',
    message: '您的留言',
    answer: '您希望收到回复吗？',
  },
} satisfies AskWords;
