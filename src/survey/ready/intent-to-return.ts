import type { SurveyDefinition } from '../types.js';
import { agreement, mainReason, noPersonal } from './phrases.js';

/** Whether customers intend to buy again, and what that depends on. */
export const intentToReturn: SurveyDefinition = {
  v: 1,
  id: 'intent-to-return',
  version: 1,
  name: { en: 'Intent to return', sv: 'Vilja att komma tillbaka' },
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'intent',
      questions: [
        {
          id: 'intent',
          kind: 'agree',
          measure: 'intent_to_return',
          title: {
            en: 'I intend to buy from {brand|this company} again.',
            sv: 'Jag tänker handla hos {brand|det här företaget} igen.',
            ar: 'أنوي الشراء من {brand|هذه الشركة} مرة أخرى.',
            de: 'Ich habe vor, wieder bei {brand|diesem Unternehmen} zu kaufen.',
            es: 'Tengo intención de volver a comprar en {brand|esta empresa}.',
            fr: 'J’ai l’intention d’acheter à nouveau chez {brand|cette entreprise}.',
            ja: 'また{brand|この会社}で購入するつもりです。',
            pt: 'Pretendo escolher {brand|esta empresa} de novo nas minhas compras.',
            ru: 'Я собираюсь снова покупать в {brand|этой компании}.',
            zh: '我打算再次从{brand|这家公司}购买。',
            da: 'Jeg har tænkt mig at handle hos {brand|denne virksomhed} igen.',
            nb: 'Jeg har tenkt å handle hos {brand|denne bedriften} igjen.',
            fi: '{brand|Tämä yritys} on paikka, josta aion ostaa uudelleen.',
          },
          hint: agreement,
          required: true,
        },
      ],
    },
    {
      id: 'why',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: mainReason,
          wordings: [
            {
              if: { question: 'intent', atMost: 3 },
              title: {
                en: 'What would have to change for you to buy again?',
                sv: 'Vad skulle behöva ändras för att du ska handla igen?',
                ar: 'ما الذي يجب أن يتغير لتشتري مرة أخرى؟',
                de: 'Was müsste sich ändern, damit Sie wieder kaufen?',
                es: '¿Qué tendría que cambiar para que volviera a comprar?',
                fr: 'Qu’est-ce qui devrait changer pour que vous achetiez à nouveau ?',
                ja: '何が変われば、また購入しようと思いますか？',
                pt: 'O que teria de mudar para voltar a comprar?',
                ru: 'Что должно измениться, чтобы вы снова совершили покупку?',
                zh: '需要做出哪些改变，您才会再次购买？',
                da: 'Hvad skulle ændres, for at du ville handle igen?',
                nb: 'Hva måtte endres for at du skulle handle igjen?',
                fi: 'Minkä pitäisi muuttua, jotta ostaisit uudelleen?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
  ],
};
