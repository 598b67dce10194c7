import type { ScaleWords } from '../../survey/words.js';

/** Korean. */
export default {
  csat: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  csat4: ['매우 나쁨', '나쁨', '좋음', '매우 좋음'],
  agree: ['전혀 동의하지 않음', '동의하지 않음', '보통', '동의함', '매우 동의함'],
  stars: '별 {of}개 중 {n}개',
  up: '좋음',
  down: '좋지 않음',
  yes: '예',
  partly: '부분적으로',
  no: '아니요',
  newTab: '새 탭에서 열림',
  several: '여러 개를 선택할 수 있습니다.',
  exactly: '정확히 {min}.',
  between: '{min}부터 {max}까지.',
  atLeast: '{min} 이상.',
  atMost: '{max} 이하.',
  earlier: '위로 이동: {item}',
  later: '아래로 이동: {item}',
  moved: '{item}: {of}개 중 {n}번째',
  orderNeeded: '순위마다 서로 다른 항목을 선택해 주세요.',
  myOrder: '이 순서로 답합니다',
  place: '{n}번째',
  clear: '답변 지우기',
  decline: '답변하고 싶지 않음',
} satisfies ScaleWords;
