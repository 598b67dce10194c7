import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** How satisfied guests are with a seminar or webinar, whether it concerned them, and what they want to know more about. */
export const seminar: SurveyDefinition = {
  v: 1,
  id: 'seminar',
  version: 1,
  name: { en: 'Seminar', sv: 'Seminarium' },
  stage: 'consideration',
  touchpoint: 'seminar',
  pages: [
    {
      id: 'seminar',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the seminar?',
            sv: 'Hur nöjd är du med seminariet?',
            ar: 'ما مدى رضاك عن الندوة؟',
            de: 'Wie zufrieden sind Sie mit dem Seminar?',
            es: '¿Cuál es su grado de satisfacción con el seminario?',
            fr: 'Quel est votre niveau de satisfaction concernant le séminaire ?',
            ja: 'セミナーにどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com o seminário?',
            ru: 'Насколько вы довольны семинаром?',
            zh: '您对本次研讨会的满意程度如何？',
            da: 'Hvor tilfreds er du med seminaret?',
            nb: 'Hvor fornøyd er du med seminaret?',
            fi: 'Kuinka tyytyväinen olet seminaariin?',
          },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'relevance',
          kind: 'agree',
          measure: 'relevance',
          title: {
            en: 'The content was relevant to me.',
            sv: 'Innehållet var relevant för mig.',
            ar: 'كان المحتوى مهمًا بالنسبة إليّ.',
            de: 'Die Inhalte waren für mich relevant.',
            es: 'El contenido fue relevante para mí.',
            fr: 'Le contenu était pertinent pour moi.',
            ja: '内容は自分に役立つものでした。',
            pt: 'O conteúdo foi relevante para mim.',
            ru: 'Содержание было для меня актуальным.',
            zh: '内容与我相关。',
            da: 'Indholdet var relevant for mig.',
            nb: 'Innholdet var relevant for meg.',
            fi: 'Sisältö oli minulle olennaista.',
          },
          hint: agreement,
        },
        {
          id: 'topics',
          kind: 'text',
          title: {
            en: 'What would you like to know more about?',
            sv: 'Vad vill du veta mer om?',
            ar: 'ما الذي تود معرفة المزيد عنه؟',
            de: 'Worüber möchten Sie mehr erfahren?',
            es: '¿Sobre qué le gustaría saber más?',
            fr: 'Sur quoi aimeriez-vous en savoir plus ?',
            ja: 'さらに詳しく知りたいことは何ですか？',
            pt: 'Sobre o que gostaria de saber mais?',
            ru: 'О чём вы хотели бы узнать больше?',
            zh: '您还想进一步了解什么？',
            da: 'Hvad vil du gerne vide mere om?',
            nb: 'Hva vil du vite mer om?',
            fi: 'Mistä haluaisit tietää lisää?',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};
