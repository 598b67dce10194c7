import type { ScaleWords } from '../../survey/words.js';

/** Chinese in traditional characters. */
export default {
  csat: ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
  csat4: ['非常差', '差', '好', '非常好'],
  agree: ['非常不同意', '不同意', '普通', '同意', '非常同意'],
  stars: '{n} 顆星（共 {of} 顆）',
  up: '好',
  down: '不好',
  yes: '是',
  partly: '部分',
  no: '否',
  newTab: '在新分頁中開啟',
  several: '可複選。',
  exactly: '剛好 {min}。',
  between: '從 {min} 到 {max}。',
  atLeast: '至少 {min}。',
  atMost: '最多 {max}。',
  earlier: '上移{item}',
  later: '下移{item}',
  moved: '{item}：第 {n} 位，共 {of} 位',
  orderNeeded: '請為每個位置選擇不同的選項。',
  myOrder: '這就是我的排序',
  place: '第 {n} 位',
  clear: '清除回答',
  decline: '不想回答',
} satisfies ScaleWords;
