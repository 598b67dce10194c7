import type { ScaleWords } from '../../survey/words.js';

/** Chinese in simplified characters. */
export default {
  csat: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  csat4: ['非常差', '差', '好', '非常好'],
  agree: ['非常不同意', '不同意', '一般', '同意', '非常同意'],
  stars: '{n} 星（共 {of} 星）',
  up: '好',
  down: '不好',
  yes: '是',
  partly: '部分',
  no: '否',
  newTab: '在新标签页中打开',
  several: '可多选。',
  exactly: '恰好 {min}。',
  between: '从 {min} 到 {max}。',
  atLeast: '至少 {min}。',
  atMost: '至多 {max}。',
  earlier: '上移{item}',
  later: '下移{item}',
  moved: '{item}：第 {n} 位，共 {of} 位',
  orderNeeded: '请为每个位置选择不同的选项。',
  myOrder: '这就是我的排序',
  place: '第 {n} 位',
  clear: '清除回答',
  decline: '不愿回答',
} satisfies ScaleWords;
