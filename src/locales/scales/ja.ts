import type { ScaleWords } from '../../survey/words.js';

/** Japanese. */
export default {
  csat: ['とても不満', '不満', 'どちらでもない', '満足', 'とても満足'],
  csat4: ['とても悪い', '悪い', '良い', 'とても良い'],
  agree: ['まったくそう思わない', 'そう思わない', 'どちらでもない', 'そう思う', 'とてもそう思う'],
  stars: '{of}つ星のうち{n}',
  up: '良い',
  down: '良くない',
  yes: 'はい',
  partly: '一部',
  no: 'いいえ',
  newTab: '新しいタブで開きます',
  several: '複数選べます。',
  exactly: '{min}ちょうど。',
  between: '{min}から{max}まで。',
  atLeast: '{min}以上。',
  atMost: '{max}以下。',
  earlier: '{item}を上へ',
  later: '{item}を下へ',
  moved: '{item}：{of}のうち{n}番目',
  orderNeeded: '各順位に別の項目を選んでください。',
  myOrder: 'この順番で回答します',
  place: '{n}番目',
  clear: '回答を消す',
  decline: '回答しない',
} satisfies ScaleWords;
