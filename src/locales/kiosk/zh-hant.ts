import type { KioskWords } from '../../survey/kiosk-page.js';

/** Traditional Chinese. */
export default {
  name: '繁體中文',
  next: '下一步',
  skip: '略過',
  notSaved: '無法儲存您的回答。請再試一次。',
  startsOver: '{n}秒後重新開始。',
  languages: '語言',
  unsent: '尚未傳送的回答',
  lastContact: '上次連線',
  noContact: '尚未連線',
  version: '版本',
  offline: '沒有連線。問卷會自動顯示在這裡。',
} satisfies KioskWords;
