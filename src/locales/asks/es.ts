import type { AskWords } from '../../survey/words.js';

/** Spanish. */
export default {
  poll: {
    title: '¿Cómo conoció {brand|nuestra empresa} por primera vez?',
    search: 'Buscador',
    social: 'Redes sociales',
    friend: 'Amigos o familiares',
    ad: 'Publicidad',
    store: 'Tienda física',
    press: 'Artículo, blog o pódcast',
    other: 'En otro lugar',
    unsure: 'No lo recuerdo',
  },
  feedback: {
    tab: 'Su opinión',
    title: '¿De qué desea hablarnos?',
    idea: 'Una idea',
    problem: 'Un problema',
    praise: 'Algo positivo',
    message: 'Su mensaje',
    answer: '¿Desea recibir una respuesta?',
  },
} satisfies AskWords;
