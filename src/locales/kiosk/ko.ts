import type { KioskWords } from '../../survey/kiosk-page.js';

/** Korean. */
export default {
  name: '한국어',
  next: '다음',
  skip: '건너뛰기',
  notSaved: '답변을 저장하지 못했습니다. 다시 시도해 주세요.',
  startsOver: '{n}초 후에 처음으로 돌아갑니다.',
  languages: '언어',
  unsent: '보내지 않은 답변',
  lastContact: '마지막 연결',
  noContact: '아직 연결된 적 없음',
  version: '버전',
  offline: '연결되어 있지 않습니다. 설문이 여기에 저절로 나타납니다.',
} satisfies KioskWords;
