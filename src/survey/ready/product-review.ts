import type { SurveyDefinition } from '../types.js';
import { noPersonal } from './phrases.js';

/** Whether a review helps those who read it; where it does not, what they miss. */
export const productReview: SurveyDefinition = {
  v: 1,
  id: 'product-review',
  version: 1,
  name: { en: 'Helpfulness of a review', sv: 'Nytta av en recension' },
  stage: 'consideration',
  touchpoint: 'product_review',
  pages: [
    {
      id: 'helpful',
      questions: [
        {
          id: 'helpful',
          kind: 'yes-no',
          measure: 'helpfulness',
          title: {
            en: 'Did the review help you?',
            sv: 'Var recensionen till hjälp?',
            ar: 'هل أفادتك المراجعة؟',
            de: 'Hat Ihnen die Bewertung geholfen?',
            es: '¿Le ha ayudado la reseña?',
            fr: 'Cet avis vous a-t-il été utile ?',
            ja: 'このレビューは役に立ちましたか？',
            pt: 'A avaliação ajudou?',
            ru: 'Этот отзыв вам помог?',
            zh: '这条评价对您有帮助吗？',
            da: 'Var anmeldelsen til hjælp?',
            nb: 'Var omtalen til hjelp?',
            fi: 'Oliko arvostelusta apua?',
          },
          required: true,
        },
      ],
      next: [{ if: { question: 'helpful', is: 'yes' }, to: 'end' }],
    },
    {
      id: 'missing',
      questions: [
        {
          id: 'missing',
          kind: 'text',
          title: {
            en: 'What would you have liked to know?',
            sv: 'Vad hade du velat veta?',
            ar: 'ما الذي كنت تود معرفته؟',
            de: 'Was hätten Sie gern gewusst?',
            es: '¿Qué le habría gustado saber?',
            fr: 'Qu’auriez-vous aimé savoir ?',
            ja: 'どのようなことを知りたかったですか？',
            pt: 'O que gostaria de saber?',
            ru: 'Что вам хотелось бы узнать?',
            zh: '您当时还想了解什么？',
            da: 'Hvad ville du gerne have vidst?',
            nb: 'Hva ville du gjerne vite?',
            fi: 'Mitä olisit halunnut tietää?',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};
