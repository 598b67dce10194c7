import type { MoreWords } from '../../survey/words.js';

/** Portuguese. */
export default {
  unknown: 'Escolha uma das respostas apresentadas.',
  badEmail: 'Escreva um endereço como nome@example.com.',
  consentNeeded: 'Marque a caixa para que possamos entrar em contato, ou esvazie o campo.',
  contactNeeded: 'Escreva como podemos entrar em contato, ou desmarque a caixa.',
  tell: 'Conte mais',
  email: 'E-mail',
  phone: 'Telefone',
  name: 'Nome',
  consent: 'Podem entrar em contato comigo sobre esta mensagem.',
  privacy: 'Como tratamos os dados pessoais',
  agreementNeeded: 'Marque a caixa para continuar.',
  tooFew: 'Escolha mais algumas.',
  tooMany: 'Escolha menos.',
  rowsNeeded: 'Responda em cada linha.',
  badNumber: 'Escreva um número, por exemplo 12.',
  badDate: 'Escreva uma data, por exemplo 2026-01-31.',
  outOfRange: 'Escolha um valor dentro dos limites.',
} satisfies MoreWords;
