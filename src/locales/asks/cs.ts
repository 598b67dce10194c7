import type { AskWords } from '../../survey/words.js';

/** Czech. */
export default {
  poll: {
    title: 'Jak jste se o {brand|nás} poprvé dozvěděli?',
    search: 'Vyhledávač',
    social: 'Sociální sítě',
    friend: 'Přátelé nebo rodina',
    ad: 'Reklama',
    store: 'Kamenná prodejna',
    press: 'Článek, blog nebo podcast',
    other: 'Odjinud',
    unsure: 'Nepamatuji si',
  },
  feedback: {
    tab: 'Váš názor',
    title: 'O čem nám chcete napsat?',
    idea: 'Nápad',
    problem: 'Problém',
    praise: 'Pochvala',
    message: 'Vaše zpráva',
    answer: 'Přejete si odpověď?',
  },
} satisfies AskWords;
