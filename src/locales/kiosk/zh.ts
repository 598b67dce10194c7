import type { KioskWords } from '../../survey/kiosk-page.js';

/** Simplified Chinese. */
export default {
  name: '简体中文',
  next: '下一步',
  skip: '跳过',
  notSaved: '未能保存您的回答。请再试一次。',
  startsOver: '{n}秒后重新开始。',
  languages: '语言',
  unsent: '尚未发送的回答',
  lastContact: '上次连接',
  noContact: '尚未连接',
  version: '版本',
  offline: '没有连接。问卷会自动出现在这里。',
} satisfies KioskWords;
