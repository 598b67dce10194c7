import type { MoreWords } from '../../survey/words.js';

/** Korean. */
export default {
  unknown: '표시된 답변 중 하나를 선택해 주세요.',
  badEmail: 'name@example.com과 같은 주소를 입력해 주세요.',
  consentNeeded: '연락을 받으시려면 상자를 선택하고, 아니면 입력란을 비워 주세요.',
  contactNeeded: '연락처를 입력하거나 상자 선택을 해제해 주세요.',
  tell: '자세히 알려 주세요',
  email: '이메일',
  phone: '전화번호',
  name: '이름',
  consent: '이 의견에 대해 저에게 연락해도 됩니다.',
  privacy: '개인정보 처리 방법',
  agreementNeeded: '계속하려면 상자를 선택해 주세요.',
  tooFew: '더 선택해 주세요.',
  tooMany: '더 적게 선택해 주세요.',
  rowsNeeded: '모든 행에 답해 주세요.',
  badNumber: '12와 같은 숫자를 입력해 주세요.',
  badDate: '2026-01-31과 같은 날짜를 입력해 주세요.',
  outOfRange: '범위 안의 값을 선택해 주세요.',
} satisfies MoreWords;
