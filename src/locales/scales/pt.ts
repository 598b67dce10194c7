import type { ScaleWords } from '../../survey/words.js';

/** Portuguese. */
export default {
  csat: [
    'Muito insatisfeito/a',
    'Insatisfeito/a',
    'Nem uma coisa nem outra',
    'Satisfeito/a',
    'Muito satisfeito/a',
  ],
  csat4: ['Muito mal', 'Mal', 'Bem', 'Muito bem'],
  agree: ['Discordo totalmente', 'Discordo', 'Não concordo nem discordo', 'Concordo', 'Concordo totalmente'],
  stars: '{n} de {of} estrelas',
  up: 'Bem',
  down: 'Não muito bem',
  yes: 'Sim',
  partly: 'Em parte',
  no: 'Não',
  newTab: 'abre em nova página',
  several: 'Pode escolher várias.',
  exactly: 'Exatamente {min}.',
  between: 'De {min} a {max}.',
  atLeast: 'No mínimo {min}.',
  atMost: 'No máximo {max}.',
  earlier: 'Mover {item} para cima',
  later: 'Mover {item} para baixo',
  moved: '{item}: lugar {n} de {of}',
  orderNeeded: 'Escolha uma opção diferente para cada lugar.',
  myOrder: 'Esta é a minha ordem',
  place: 'Lugar {n}',
  clear: 'Apagar a resposta',
  decline: 'Prefiro não responder',
} satisfies ScaleWords;
