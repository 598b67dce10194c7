import type { FlowWords } from '../../survey/words.js';

/** Korean. */
export default {
  progress: '{of}단계 중 {n}단계',
  resumed: '중단한 곳부터 계속할 수 있습니다.',
  startOver: '처음부터 다시',
  never: '다시 묻지 않기',
  personal: '다음이 포함된 것 같습니다: {what}. 개인정보는 적지 말아 주세요.',
  personalEmail: '이메일 주소',
  personalPhone: '전화번호',
  personalNumber: '주민등록번호',
  personalCard: '카드 번호',
  personalIban: '계좌 번호',
  receipt: '접수 코드: {code}',
  receiptHelp: '이 코드로 답변이 어떻게 처리되었는지 확인하고, 답변을 철회하거나 삭제할 수 있습니다.',
  updates: '말씀해 주신 대로 바꿨습니다',
  kioskStart: '시작하려면 누르세요',
  stillThere: '아직 계신가요?',
  goOn: '계속',
} satisfies FlowWords;
