import type { FlowWords } from '../../survey/words.js';

/** Chinese in simplified characters. */
export default {
  progress: '第 {n} 步，共 {of} 步',
  resumed: '您可以从上次停下的地方继续。',
  startOver: '重新开始',
  never: '不再询问',
  personal: '这看起来像是{what}。请不要填写个人信息。',
  personalEmail: '电子邮箱地址',
  personalPhone: '电话号码',
  personalNumber: '身份证号码',
  personalCard: '银行卡号',
  personalIban: '银行账号',
  receipt: '您的回执码：{code}',
  receiptHelp: '凭此码可以查看回答的处理情况，也可以撤回或删除回答。',
  updates: '您的意见，我们的改进',
  kioskStart: '点按开始',
  stillThere: '您还在吗？',
  goOn: '继续',
} satisfies FlowWords;
