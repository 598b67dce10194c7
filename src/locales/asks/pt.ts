import type { AskWords } from '../../survey/words.js';

/** Portuguese. */
export default {
  poll: {
    title: 'Como conheceu {brand|a nossa empresa}?',
    search: 'Pesquisa na internet',
    social: 'Redes sociais',
    friend: 'Amigos ou família',
    ad: 'Publicidade',
    store: 'Loja física',
    press: 'Artigo, blog ou podcast',
    other: 'Em outro lugar',
    unsure: 'Não me lembro',
  },
  feedback: {
    tab: 'A sua opinião',
    title: 'Sobre o que gostaria de falar?',
    idea: 'Uma ideia',
    problem: 'Um problema',
    praise: 'Algo positivo',
    message: 'A sua mensagem',
    answer: 'Gostaria de receber uma resposta?',
  },
} satisfies AskWords;
