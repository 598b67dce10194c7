import type { CoreWords } from '../survey/words.js';

/** Chinese in simplified characters. */
export default {
  lang: 'zh',
  dir: 'ltr',
  send: '提交',
  next: '保存并继续',
  back: '返回',
  close: '关闭',
  optional: '选填',
  thanks: '感谢您的回答。',
  keptOffline: '回答已保存在本设备上，联网后即会发送。',
  failed: '未能保存您的回答。内容仍在这里。',
  rejected: '网站未能接收您的回答。内容仍在这里。',
  retry: '重试',
  left: '还可输入 {n} 个字',
  noPersonal: '请不要填写个人信息。',
  needed: '请选择或填写答案。',
  tooLong: '请缩短您的回答。',
  nps: {
    title: '您有多大可能向朋友或同事推荐{brand|我们}？',
    low: '完全不可能',
    high: '极有可能',
    detractor: '最让您失望的是什么？',
    passive: '哪些方面可以做得更好？',
    promoter: '您最喜欢什么？',
  },
} satisfies CoreWords;
