import type { CoreWords } from '../survey/words.js';

/** Chinese in traditional characters. */
export default {
  lang: 'zh-hant',
  dir: 'ltr',
  send: '送出',
  next: '儲存並繼續',
  back: '返回',
  close: '關閉',
  optional: '選填',
  thanks: '感謝您的回答。',
  keptOffline: '回答已儲存在本裝置上，連線後就會送出。',
  failed: '無法儲存您的回答。內容仍在這裡。',
  rejected: '網站無法接收您的回答。內容仍在這裡。',
  retry: '再試一次',
  left: '還可輸入 {n} 個字',
  noPersonal: '請勿填寫個人資料。',
  needed: '請選擇或填寫答案。',
  tooLong: '請縮短您的回答。',
  nps: {
    title: '您有多大可能向朋友或同事推薦{brand|我們}？',
    low: '完全不可能',
    high: '極有可能',
    detractor: '最讓您失望的是什麼？',
    passive: '哪些方面可以做得更好？',
    promoter: '您最喜歡什麼？',
  },
} satisfies CoreWords;
