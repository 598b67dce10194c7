import type { CoreWords } from '../survey/words.js';

/** Korean. */
export default {
  lang: 'ko',
  dir: 'ltr',
  send: '보내기',
  next: '저장하고 계속',
  back: '뒤로',
  close: '닫기',
  optional: '선택 사항',
  thanks: '답변해 주셔서 감사합니다.',
  keptOffline: '이 기기에 저장되었으며 온라인 상태가 되면 전송됩니다.',
  failed: '답변을 저장하지 못했습니다. 내용은 그대로 있습니다.',
  rejected: '사이트에서 답변을 받지 못했습니다. 내용은 그대로 있습니다.',
  retry: '다시 시도',
  left: '{n}자 남음',
  noPersonal: '개인정보는 적지 말아 주세요.',
  needed: '답변을 선택하거나 입력해 주세요.',
  tooLong: '답변을 줄여 주세요.',
  nps: {
    title: '{brand|저희} 서비스를 친구나 동료에게 추천하실 가능성은 얼마나 되나요?',
    low: '전혀 추천하지 않음',
    high: '적극 추천함',
    detractor: '가장 실망스러웠던 점은 무엇인가요?',
    passive: '무엇이 더 나았으면 좋았을까요?',
    promoter: '가장 마음에 드는 점은 무엇인가요?',
  },
} satisfies CoreWords;
