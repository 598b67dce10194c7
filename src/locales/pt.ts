import type { CoreWords } from '../survey/words.js';

/** Portuguese, in words that Portugal and Brazil share. */
export default {
  lang: 'pt',
  dir: 'ltr',
  send: 'Enviar',
  next: 'Guardar e continuar',
  back: 'Voltar',
  close: 'Fechar',
  optional: 'opcional',
  thanks: 'Obrigado pela resposta.',
  keptOffline: 'A resposta está guardada neste dispositivo e será enviada quando houver ligação à internet.',
  failed: 'Não foi possível guardar a resposta. Ela continua aqui.',
  rejected: 'O site não aceitou a resposta. Ela continua aqui.',
  retry: 'Tentar de novo',
  left: 'Caracteres restantes: {n}',
  noPersonal: 'Por favor, não inclua dados pessoais.',
  needed: 'Escolha ou escreva uma resposta.',
  tooLong: 'Encurte a resposta.',
  nps: {
    title: 'Qual é a probabilidade de recomendar {brand|a nossa empresa} a um amigo ou colega?',
    low: 'Nada provável',
    high: 'Extremamente provável',
    detractor: 'O que mais desapontou?',
    passive: 'O que poderia ter sido melhor?',
    promoter: 'Do que gosta mais?',
  },
} satisfies CoreWords;
