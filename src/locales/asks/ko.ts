import type { AskWords } from '../../survey/words.js';

/** Korean. */
export default {
  poll: {
    title: '{brand|저희}에 대해 처음 어떻게 알게 되셨나요?',
    search: '검색 엔진',
    social: '소셜 미디어',
    friend: '친구나 가족',
    ad: '광고',
    store: '오프라인 매장',
    press: '기사, 블로그 또는 팟캐스트',
    other: '기타',
    unsure: '기억나지 않음',
  },
  feedback: {
    tab: '의견 보내기',
    title: '어떤 내용을 알려 주시겠어요?',
    idea: '아이디어',
    problem: '문제점',
    praise: '좋았던 점',
    message: '메시지',
    answer: '답변을 받고 싶으신가요?',
  },
} satisfies AskWords;
