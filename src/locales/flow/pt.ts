import type { FlowWords } from '../../survey/words.js';

/** Portuguese. */
export default {
  progress: 'Etapa {n} de {of}',
  resumed: 'Pode continuar de onde parou.',
  startOver: 'Começar de novo',
  never: 'Não perguntar novamente',
  personal: 'Isto parece ser {what}. Por favor, não inclua dados pessoais.',
  personalEmail: 'um endereço de e-mail',
  personalPhone: 'um número de telefone',
  personalNumber: 'um número de identificação',
  personalCard: 'um número de cartão',
  personalIban: 'um número de conta bancária',
  receipt: 'O código do seu recibo: {code}',
  receiptHelp: 'Com ele, pode ver o que aconteceu com a sua resposta, retirá-la ou apagá-la.',
  updates: 'A opinião é sua, a mudança é nossa',
  kioskStart: 'Toque para começar',
  stillThere: 'Ainda está aí?',
  goOn: 'Continuar',
} satisfies FlowWords;
